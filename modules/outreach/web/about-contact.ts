import type { ReactNode } from 'react';
import type { Stored } from '#kernel/record.ts';
import type { AssistedExitFacts } from '#modules/outreach/model/assisted-exit.ts';
import type { ExitState } from '#modules/outreach/model/exit-lifecycle.ts';
import type { Contact } from './use-outreach.ts';

/** What is being written about her. */
export type Writing =
  | { is: 'visit' | 'wish' | 'trust' | 'next' | 'safe' | 'let-in' | 'area' | 'pass-on' | 'file' | 'link' }
  | { is: 'exit'; exit?: Stored<AssistedExitFacts> }
  | { is: 'exit-step'; exit: Stored<AssistedExitFacts>; ways: readonly ExitState[] };

export type AboutContact = { contact: Contact; about: ReactNode; onClose: () => void };
