import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

const PATIENCE = 3000;

/** The program by which each system opens a file as if somebody had clicked on it. */
function opener(platform: NodeJS.Platform, address: string): readonly [program: string, ...args: string[]] {
  if (platform === "darwin") return ["open", address];
  // It takes the address as it is: a shell would read signs of its own in it.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  return ["xdg-open", address];
}

/** Opens a file in the browser. Gives why it could not, where that can be seen. */
export async function openInBrowser(file: string): Promise<string | undefined> {
  const { platform, env } = process;
  const isUnix = platform !== "win32" && platform !== "darwin";
  const desktop = [env.DISPLAY, env.WAYLAND_DISPLAY, env.WSL_DISTRO_NAME];
  if (isUnix && desktop.every((each = "") => each === ""))
    return "this machine has no desktop (neither DISPLAY nor WAYLAND_DISPLAY is set)";
  const [program, ...args] = opener(platform, pathToFileURL(file).href);
  return new Promise((settle) => {
    const child = spawn(program, args, { stdio: "ignore", detached: true });
    // An opener that is still at work after this time has found a browser, which goes on when this program ends.
    const timer = setTimeout(settle, PATIENCE, undefined);
    const end = (problem: string | undefined) => {
      clearTimeout(timer);
      settle(problem);
    };
    child.once("error", ({ message }) => end(`${program} could not be started (${message})`));
    child.once("exit", (code) =>
      end(code === 0 ? undefined : `${program} found no browser (it ended with ${code})`),
    );
    child.unref();
  });
}
