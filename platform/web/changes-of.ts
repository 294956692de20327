/** The facts that differ from what stood there: a correction names only these, so that others' corrections live beside it. */
export function changesOf<F extends object>(before: Readonly<F>, after: Readonly<Partial<F>>): Partial<F> {
  const differs = Object.entries(after).filter(([name, value]) => {
    const stood = before[name as keyof F];
    return JSON.stringify(value ?? null) !== JSON.stringify(stood ?? null);
  });
  return Object.fromEntries(differs) as Partial<F>;
}
