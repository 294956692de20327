import type { Assurance } from '#kernel/decide.ts';

export type Passkey = { id: string; name: string; addedAt: string; lastUsedAt: string | null; synced: boolean };
export type OpenSession = {
  id: string;
  device: string;
  openedAt: string;
  seenAt: string;
  assurance: Assurance;
  current: boolean;
};

/** What the server tells a person of her own ways in. */
export type MySignIn = {
  passkeys: readonly Passkey[];
  recoveryCode: { madeAt: string } | null;
  password: boolean;
  code: boolean;
  sessions: readonly OpenSession[];
};
