#!/usr/bin/env node
import { enableCompileCache } from "./compile-cache.ts";

// Only what is loaded after this is cached; so the program is a file of its own.
enableCompileCache();
void import("./main.ts");
