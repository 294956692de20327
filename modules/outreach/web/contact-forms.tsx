import type { ReactNode } from 'react';
import type { Stored } from '#kernel/record.ts';
import type { AssistedExitFacts } from '#modules/outreach/model/assisted-exit.ts';
import type { ExitState } from '#modules/outreach/model/exit-lifecycle.ts';
import { ExitForm } from './exit.form.tsx';
import { ExitStepForm } from './exit-step.form.tsx';
import { AreaShareForm, LetInForm, PassOnForm } from './let-in.form.tsx';
import { OpenFileForm } from './open-file.form.tsx';
import { NextForm, SafeContactForm } from './safe-contact.form.tsx';
import { TrustForm } from './trust.form.tsx';
import type { Contact } from './use-outreach.ts';
import { NoteVisitForm } from './visit.form.tsx';
import { WishForm } from './wish.form.tsx';

/** What is being written about her. */
export type Writing =
  | { is: 'visit' | 'wish' | 'trust' | 'next' | 'safe' | 'let-in' | 'area' | 'pass-on' | 'file' }
  | { is: 'exit'; exit?: Stored<AssistedExitFacts> }
  | { is: 'exit-step'; exit: Stored<AssistedExitFacts>; ways: readonly ExitState[] };

export type AboutContact = { contact: Contact; about: ReactNode; onClose: () => void };

const PLAIN = {
  visit: NoteVisitForm,
  wish: WishForm,
  trust: TrustForm,
  next: NextForm,
  safe: SafeContactForm,
  'let-in': LetInForm,
  area: AreaShareForm,
  'pass-on': PassOnForm,
  file: OpenFileForm,
};

export function ContactForm({ writing, ...about }: AboutContact & { writing: Writing }) {
  if (writing.is === 'exit') return <ExitForm {...about} exit={writing.exit} />;
  if (writing.is === 'exit-step') return <ExitStepForm {...about} exit={writing.exit} ways={writing.ways} />;
  const Form = PLAIN[writing.is];
  return <Form {...about} />;
}
