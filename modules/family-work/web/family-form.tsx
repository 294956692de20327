import type { Stored } from '#kernel/record.ts';
import type { FamilyContactFacts, FamilyMeetingFacts } from '#modules/family-work/model/family-contact.ts';
import type { HomeStudyFacts } from '#modules/family-work/model/home-study.ts';
import type { ReturnDecisionFacts } from '#modules/family-work/model/return-decision.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { ContactForm } from './contact.form.tsx';
import { CorrectDecisionForm } from './correct-decision.form.tsx';
import { CorrectContactForm, CorrectMeetingForm } from './correct-family.forms.tsx';
import { DecideReturnForm } from './decide-return.form.tsx';
import { MeetingForm, MetForm } from './meeting.form.tsx';
import { SignStudyForm } from './sign-study.form.tsx';
import { AskStudyForm, WriteStudyForm } from './study.form.tsx';

/** What is being written on her page. */
export type FamilyWriting =
  | { is: 'contact' | 'meeting' | 'study' | 'decision' }
  | { is: 'met' | 'correct-meeting'; meeting: Stored<FamilyMeetingFacts> }
  | { is: 'correct-contact'; contact: Stored<FamilyContactFacts> }
  | { is: 'correct-decision'; decision: Stored<ReturnDecisionFacts> }
  | { is: 'found' | 'sign'; study: Stored<HomeStudyFacts> };

type Props = { writing: FamilyWriting; person: Stored<PersonFacts>; onClose: () => void };

export function FamilyForm({ writing, person, onClose }: Props) {
  if (writing.is === 'correct-meeting') return <CorrectMeetingForm meeting={writing.meeting} onClose={onClose} />;
  if (writing.is === 'correct-contact') return <CorrectContactForm contact={writing.contact} onClose={onClose} />;
  if (writing.is === 'correct-decision') return <CorrectDecisionForm decision={writing.decision} onClose={onClose} />;
  if (writing.is === 'met') return <MetForm meeting={writing.meeting} onClose={onClose} />;
  if (writing.is === 'found') return <WriteStudyForm study={writing.study} onClose={onClose} />;
  if (writing.is === 'sign') return <SignStudyForm study={writing.study} onClose={onClose} />;
  if (writing.is === 'contact') return <ContactForm personId={person.id} onClose={onClose} />;
  if (writing.is === 'meeting') return <MeetingForm personId={person.id} onClose={onClose} />;
  if (writing.is === 'study') return <AskStudyForm personId={person.id} onClose={onClose} />;
  return <DecideReturnForm personId={person.id} onClose={onClose} />;
}
