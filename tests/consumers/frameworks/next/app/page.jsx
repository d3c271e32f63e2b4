"use client";

import { mediumCodelist, validateText } from "leader-calls";
import minimal from "leader-calls/examples/minimal.json";
import { useState } from "react";

export default function Page() {
  const [text, setText] = useState(JSON.stringify(minimal));
  const { ok, diagnostics } = validateText(text);
  return (
    <main>
      <textarea value={text} onChange={({ target }) => setText(target.value)} />
      <output>{ok ? "The dataset is valid." : diagnostics[0].message}</output>
      <select>
        {Object.entries(mediumCodelist.codes).map(([code]) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </main>
  );
}
