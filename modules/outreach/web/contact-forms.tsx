import type { AboutContact, Writing } from './about-contact.ts';
import { ExitForm } from './exit.form.tsx';
import { ExitStepForm } from './exit-step.form.tsx';
import { AreaShareForm, LetInForm, PassOnForm } from './let-in.form.tsx';
import { LinkFileForm } from './link-file.form.tsx';
import { OpenFileForm } from './open-file.form.tsx';
import { NextForm, SafeContactForm } from './safe-contact.form.tsx';
import { TrustForm } from './trust.form.tsx';
import { NoteVisitForm } from './visit.form.tsx';
import { WishForm } from './wish.form.tsx';

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
  link: LinkFileForm,
};

export function ContactForm({ writing, ...about }: AboutContact & { writing: Writing }) {
  if (writing.is === 'exit') return <ExitForm {...about} exit={writing.exit} />;
  if (writing.is === 'exit-step') return <ExitStepForm {...about} exit={writing.exit} ways={writing.ways} />;
  const Form = PLAIN[writing.is];
  return <Form {...about} />;
}
