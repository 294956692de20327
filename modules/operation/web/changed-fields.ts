/** Only the fields that differ from what stands: a correction carries nothing else, so that colleagues' corrections beside it stay. */
export function changedFields(wanted: object, stands: object): Record<string, unknown> {
  const before = new Map(Object.entries(stands));
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name) ?? null),
    ),
  );
}
