/** A colleague on her own page, as far as her sign-in needs to name her. */
export type Colleague = { id: string; name: string; roles: readonly string[] };
