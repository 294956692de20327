import { z } from 'zod';
import { type Asking, defineAct } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { CaseFile, Participant, TrackStage } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { PROTECTION_REFUSALS } from './protection-refusals.ts';

const facts = z.strictObject({ personId: AnyId, caseFileId: AnyId });

/** An invented person and her file, whom nobody has a reason to open. Which they are, only directors know. */
export const Honey = defineRecord({ kind: 'honey', compartment: 'protection', facts });

/**
 * Plants one. A director asks and an administrator confirms, who is told no more than that: her own opening it would tell
 * her which it is. It counts nowhere, lies on no device, and stands in the list of all files beside the others.
 */
export const plantHoney = defineAct({
  name: 'protection.plant-honey',
  input: z.strictObject({
    honeyId: AnyId,
    personId: AnyId,
    caseFileId: AnyId,
    /** As it will stand in lists: an everyday name of the region. */
    nameUsed: z.string().trim().min(1).max(120),
  }),
  by: ['director'],
  answeredBy: 'server',
  stepUp: true,
  knows: () => ({}),
  secondPerson: {
    by: ['administrator', 'director'],
    tells: () => ({ key: 'approval:tells.plant-honey' }),
  },
  decide({ honeyId, personId, caseFileId, nameUsed }, _known, asking) {
    const displayCode = asking.drawCode?.([nameUsed]);
    if (!displayCode) return refuse(PROTECTION_REFUSALS.noCode);
    return accept(
      { is: 'honey-begun', personId, caseFileId },
      added(Person, { id: personId }, { ...NOBODY, languages: [], nationality: [], displayCode, nameUsed }),
      added(CaseFile, { id: caseFileId }, fileOf(personId, nameUsed, asking)),
      added(
        Participant,
        { id: asking.newId(), scopeId: caseFileId },
        { caseFileId, personId, role: 'survivor', since: null, note: null },
      ),
      added(TrackStage, { id: asking.newId(), scopeId: caseFileId }, stageOf(caseFileId, asking)),
      added(Honey, { id: honeyId, scopeId: asking.actor.organisationId }, { personId, caseFileId }),
      { is: 'honey-set', personId, caseFileId },
    );
  },
});

const NOBODY = {
  gender: 'female',
  born: null,
  birthBasis: 'unknown',
  wish: null,
  wishSaid: null,
  safeContact: null,
  neverContact: null,
} as const;

function fileOf(personId: string, title: string, { now, actor }: Asking) {
  const closed = { closedAt: null, closureReason: null, closureWords: null };
  const own = { ownView: null, ownViewSaid: null, openedAt: now, openedFrom: 'staff', openedFromId: null } as const;
  return { personId, title, status: 'open', riskLevel: 'high', ownerId: actor.staffId, ...own, ...closed } as const;
}

function stageOf(caseFileId: string, { today }: Asking) {
  const since = { since: day(today), untilWhen: null, planned: false, reason: null, source: OWN_STAFF };
  return { caseFileId, track: 'find', stage: 'tracing', ...since } as const;
}
