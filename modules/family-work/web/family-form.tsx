import type { Stored } from '#kernel/record.ts';
import type { FamilyMeetingFacts } from '#modules/family-work/model/family-contact.ts';
import type { HomeStudyFacts } from '#modules/family-work/model/home-study.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { ContactForm } from './contact.form.tsx';
import { DecideReturnForm } from './decide-return.form.tsx';
import { MeetingForm, MetForm } from './meeting.form.tsx';
import { SignStudyForm } from './sign-study.form.tsx';
import { AskStudyForm, WriteStudyForm } from './study.form.tsx';

/** What is being written on her page. */
export type FamilyWriting =
  | { is: 'contact' | 'meeting' | 'study' | 'decision' }
  | { is: 'met'; meeting: Stored<FamilyMeetingFacts> }
  | { is: 'found' | 'sign'; study: Stored<HomeStudyFacts> };

type Props = { writing: FamilyWriting; person: Stored<PersonFacts>; onClose: () => void };

export function FamilyForm({ writing, person, onClose }: Props) {
  if (writing.is === 'met') return <MetForm meeting={writing.meeting} onClose={onClose} />;
  if (writing.is === 'found') return <WriteStudyForm study={writing.study} onClose={onClose} />;
  if (writing.is === 'sign') return <SignStudyForm study={writing.study} onClose={onClose} />;
  if (writing.is === 'contact') return <ContactForm personId={person.id} onClose={onClose} />;
  if (writing.is === 'meeting') return <MeetingForm personId={person.id} onClose={onClose} />;
  if (writing.is === 'study') return <AskStudyForm personId={person.id} onClose={onClose} />;
  return <DecideReturnForm personId={person.id} onClose={onClose} />;
}
