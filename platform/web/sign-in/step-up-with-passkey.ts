import type { Assurance } from '#kernel/decide.ts';
import { call, isRefused, type Refused } from '../http.ts';
import { showPasskey } from './passkeys.ts';

export type SteppedUp = { outcome: 'accepted'; assurance: Assurance; steppedUpUntil: string };

/** Her passkey once more, from a session that stands already. */
export async function stepUpWithPasskey(): Promise<SteppedUp | Refused> {
  const proof = await showPasskey('/api/step-up/options');
  return isRefused(proof) ? proof : call<SteppedUp>('POST', '/api/step-up', proof);
}
