export * as z from "zod/v3";
