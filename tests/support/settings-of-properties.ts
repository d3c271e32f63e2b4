import fc from "fast-check";

/**
 * Properties are tried with another seed each time, which finds what nobody thought of. Before a change lands, the seed
 * is given, so that what passed once passes again: what fails rarely must not refuse a change that has nothing to do
 * with it.
 */
const seed = process.env.LEADER_CALLS_SEED;
if (seed !== undefined && !/^\d+$/.test(seed))
  throw new Error(`LEADER_CALLS_SEED must be a whole number, and is "${seed}".`);

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  // Making a large case smaller can take hours, and no timeout of a test ends it, because it never waits.
  interruptAfterTimeLimit: 900_000,
  markInterruptAsFailure: true,
});
