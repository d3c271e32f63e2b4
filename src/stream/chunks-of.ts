/** What can be read piece by piece: an iterable, an asynchronous one (such as a Node stream), a web stream. */
export type Chunks<T> = Iterable<T> | AsyncIterable<T> | ReadableStream<T>;

/** An iterator over what can be read piece by piece. A web stream is read by its reader: only that can cancel it in a step. */
function iteratorOf<T>(source: Chunks<T>): AsyncIterator<T> | Iterator<T> {
  if ("getReader" in source) return overReader(source.getReader());
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

function overReader<T>(reader: ReadableStreamDefaultReader<T>): AsyncIterator<T> {
  return {
    async next() {
      const { done, value } = await reader.read();
      if (!done) return { done, value };
      reader.releaseLock();
      return { done, value: undefined };
    },
    async return() {
      await reader.cancel();
      reader.releaseLock();
      return { done: true, value: undefined };
    },
  };
}

/**
 * Reads a source as it is asked for more, and lets go of it when the reader stops early or a signal aborts; an abort does
 * not wait for a source that keeps silent.
 */
export async function* readAll<T>(
  source: Chunks<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  signal?.throwIfAborted();
  const iterator = iteratorOf(source);
  let ended = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = await orAbort(iterator.next(), signal);
      signal?.throwIfAborted();
      ended = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    ended ||= !signal?.aborted;
    throw error;
  } finally {
    if (signal?.aborted && !ended) letGo(source, iterator);
    else if (!ended) await iterator.return?.();
  }
}

/** Ends a source that may be in the middle of a step, without waiting for it. */
function letGo(source: object, iterator: AsyncIterator<unknown> | Iterator<unknown>): void {
  Promise.resolve(iterator.return?.()).catch(() => {});
  // The iterator of a Node stream would first wait for its next chunk.
  if ("destroy" in source && typeof source.destroy === "function") source.destroy();
}

/** A step, or the signal's reason if it aborts first. */
function orAbort<T>(step: T | Promise<T>, signal: AbortSignal | undefined): T | Promise<T> {
  if (!signal || !(step instanceof Promise)) return step;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    step.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
