/**
 * The JSON Pointer of a place in a document that is named by ids, so that a test keeps its place where an example gains
 * items: in `/actors/ilse-varn/offices/0` the second name is that of the item with this id. A participant is named by its
 * actor.
 */
export function pointerById(document: unknown, pointer: string): string {
  let value = document;
  const steps = pointer.split("/").map((step, index) => {
    const place = index > 0 && Array.isArray(value) ? placeIn(value, step) : step;
    if (index > 0) value = (value as Record<string, unknown> | undefined)?.[place];
    return place;
  });
  return steps.join("/");
}

function placeIn(list: readonly unknown[], step: string): string {
  if (/^(-|[0-9]+)$/.test(step)) return step;
  const place = (list as readonly { id?: unknown; actor?: unknown }[]).findIndex(
    (each) => (each.id ?? each.actor) === step,
  );
  if (place < 0) throw new Error(`No item of the list has the id "${step}".`);
  return String(place);
}
