import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CASE_FILE_REFUSALS } from '#modules/case-file/model/case-file-refusals.ts';
import { fileOpened } from '#modules/case-file/model/open-case-file.ts';
import { fileForPerson, personOfFile } from '#modules/person/model/file-for-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { ContactLink, OutreachContact } from './outreach-contact.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';

/**
 * She comes to us: a person and her file begin. The file's team is not let into what outreach wrote, nor the workers into
 * the file; the link lies in the file, and only who knows both can follow it. See docs/decisions.
 */
export const openCaseFileForContact = defineAct({
  name: 'outreach.open-case-file',
  input: z.strictObject({ contactId: AnyId, linkId: AnyId, ...fileForPerson }),
  by: ['case-manager'],
  answeredBy: 'server',
  knows: ({ contactId, person }) => ({
    contact: mustKnow(OutreachContact, contactId),
    link: mayKnow(ContactLink, { contactId }),
    known: mayKnow(Person, { id: person.personId }),
    open: mayKnow(CaseFile, { personId: person.personId, closedAt: null }),
  }),
  decide({ contactId, linkId, ...input }, { contact, link, known, open }, asking) {
    if (link) return refuse(OUTREACH_REFUSALS.alreadyLinked);
    if (input.person.is === 'known' && !known) return refuse(NOT_FOUND);
    if (open) return refuse(CASE_FILE_REFUSALS.alreadyOpen);
    const { caseFileId, person } = input;
    const { personId } = person;
    const opening = { ...input, personId, from: { is: 'outreach', id: contact.id } } as const;
    return accept(
      ...personOfFile(person, asking),
      ...fileOpened(opening, asking),
      added(ContactLink, { id: linkId, scopeId: caseFileId }, { contactId, caseFileId, personId }),
    );
  },
});

/** The file was opened before anybody knew that it is the same woman: the two are linked afterwards. */
export const linkContact = defineAct({
  name: 'outreach.link-contact',
  input: z.strictObject({ linkId: AnyId, contactId: AnyId, caseFileId: AnyId }),
  by: ['case-manager'],
  answeredBy: 'server',
  knows: ({ contactId, caseFileId }) => ({
    contact: mustKnow(OutreachContact, contactId),
    file: mustKnow(CaseFile, caseFileId),
    link: mayKnow(ContactLink, { contactId }),
  }),
  decide({ linkId, contactId, caseFileId }, { file, link }) {
    if (link) return refuse(OUTREACH_REFUSALS.alreadyLinked);
    const facts = { contactId, caseFileId, personId: file.personId };
    return accept(added(ContactLink, { id: linkId, scopeId: file.scopeId }, facts));
  },
});
