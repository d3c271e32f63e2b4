/**
 * Starts work on items as they come, at most `limit` of them at once, and finishes them in their order. Reads no further
 * item while so many are open.
 *
 * @param onFailure is called as soon as an item fails, which may be while the next one is waited for; the failure is
 * thrown when that wait is over.
 */
export async function inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  {
    start,
    finish,
    onFailure,
  }: {
    start(item: T): Promise<R>;
    finish(item: T, result: R): Promise<void>;
    onFailure(error: unknown): void;
  },
): Promise<void> {
  const open: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  for await (const item of items) {
    const before = last;
    const started = start(item);
    // Its failure is reported in its turn, after what comes before it is finished.
    started.catch(() => {});
    const finished = before.then(() => started).then((result) => finish(item, result));
    finished.catch(onFailure);
    last = finished;
    open.push(finished);
    if (open.length >= limit) await open.shift();
  }
  await last;
}
