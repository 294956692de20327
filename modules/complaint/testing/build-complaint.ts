import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { ComplaintFacts } from '#modules/complaint/model/complaint.ts';
import type { NewComplaint } from '#modules/complaint/model/take-complaint.ts';

/** A girl says aloud that a warden shouts at night. */
export function buildNewComplaint(facts: Partial<NewComplaint> = {}): NewComplaint {
  return {
    complainantId: null,
    from: 'herself',
    fromWords: null,
    cameHow: 'spoken',
    about: 'colleague',
    aboutStaffIds: ['wardenaaaaaa'],
    aboutHomeId: null,
    ownWords: 'At night she shouts until the little ones cry.',
    lang: 'hi',
    wants: 'That she stops.',
    received: day('2024-05-06'),
    answerSafely: 'Speak with me at school, not in the home.',
    handlerId: 'staffaaaaaaa',
    ...facts,
  };
}

export function buildComplaint(facts: Partial<Stored<ComplaintFacts>> = {}): Stored<ComplaintFacts> {
  return {
    ...{ id: 'complaintaaa', scopeId: 'complaintaaa', version: 1 },
    ...{ changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'takeraaaaaaa' },
    ...buildNewComplaint(),
    ...{ takenBy: 'takeraaaaaaa', overseerIds: ['directoraaaa'], guard: null, childHarmKnown: null },
    ...{ answerBy: '2024-06-05', watchOn: null, overOn: null, steps: [] },
    ...facts,
  };
}
