import { meetContact } from '#modules/outreach/model/meet-contact.ts';
import { noteRound, noteVisit } from '#modules/outreach/model/note-visit.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';

/** What whoever goes to the lanes writes, from wherever she stands. */
export const OUTREACH_WRITE_ACTS: readonly WriteAct[] = [
  {
    key: 'outreach-visit',
    label: 'outreach:write.visit',
    icon: 'route',
    roles: noteVisit.by,
    forRooms: ['t', 'i'],
    form: lazyPart(async () => ({
      default: (await import('#modules/outreach/web/write-visit.form.tsx')).WriteVisitForm,
    })),
  },
  {
    key: 'outreach-round',
    label: 'outreach:write.round',
    icon: 'route',
    roles: noteRound.by,
    forRooms: ['t', 'i'],
    form: lazyPart(async () => ({ default: (await import('#modules/outreach/web/visit.form.tsx')).NoteVisitForm })),
  },
  {
    key: 'outreach-contact',
    label: 'outreach:write.meet',
    icon: 'contacts',
    roles: meetContact.by,
    forRooms: ['t', 'i'],
    form: lazyPart(async () => ({
      default: (await import('#modules/outreach/web/meet-contact.form.tsx')).MeetContactForm,
    })),
  },
];
