import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Project } from "./project.ts";

/** Starts the server of examples/consumers/express, which was copied into the project, on a free port. */
export async function startServer(project: Project): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), "express/server.mts"], {
    cwd: project.folder,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(server, "exit");
  const ended = exited.then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`)));
  const [line] = (await Promise.race([once(createInterface(server.stdout), "line"), ended])) as [string];
  ended.catch(() => undefined);
  return {
    origin: /^Listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)![1]!,
    async stop() {
      server.kill();
      await exited;
    },
  };
}
