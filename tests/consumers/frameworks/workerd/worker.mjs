import { DatasetSchema, validateText } from "leader-calls";

export default {
  async fetch(request) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const { ok, diagnostics, data } = validateText(bytes);
    if (ok && !DatasetSchema.safeParse(data).success) return new Response("They disagree.", { status: 500 });
    return Response.json(
      diagnostics.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer),
      { status: ok ? 200 : 422 },
    );
  },
};
