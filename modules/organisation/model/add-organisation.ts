import { z } from 'zod';
import { defineAct } from '#kernel/act.ts';
import { accept, added } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Organisation, OrganisationName, OrganisationTie, Programme } from './organisation.ts';

const KEEPERS = ['administrator', 'director', 'case-manager'] as const;

/** Writes an organisation into the directory, with the other names it goes by. */
export const addOrganisation = defineAct({
  name: 'organisation.add-organisation',
  input: z.strictObject({
    organisationId: AnyId,
    organisation: Organisation.facts,
    names: z
      .array(
        z.strictObject({
          value: z.string().trim().min(1).max(200),
          lang: z.string().min(2).max(10),
          kind: z.enum(['legal', 'brand', 'former', 'spelling']),
        }),
      )
      .max(30),
  }),
  by: KEEPERS,
  knows: () => ({}),
  decide({ organisationId, organisation, names }, _known, { actor, newId }) {
    const root = actor.organisationId;
    return accept(
      { is: 'scope-opened', scopeId: organisationId, of: organisation.kind === 'home' ? 'home' : 'organisation' },
      added(Organisation, { id: organisationId, scopeId: root }, organisation),
      ...names.map((name) =>
        added(OrganisationName, { id: newId(), scopeId: root }, { ...name, organisationRef: organisationId }),
      ),
    );
  },
});

/** Notes how two organisations work together: who refers, who joins operations, who shelters. */
export const tieOrganisations = defineAct({
  name: 'organisation.tie-organisations',
  input: z.strictObject({ tieId: AnyId, tie: OrganisationTie.facts }),
  by: KEEPERS,
  knows: () => ({}),
  decide: ({ tieId, tie }, _known, { actor }) =>
    accept(added(OrganisationTie, { id: tieId, scopeId: actor.organisationId }, tie)),
});

/** Notes a line of work and when it began. */
export const startProgramme = defineAct({
  name: 'organisation.start-programme',
  input: z.strictObject({ programmeId: AnyId, programme: Programme.facts }),
  by: KEEPERS,
  knows: () => ({}),
  decide: ({ programmeId, programme }, _known, { actor }) =>
    accept(added(Programme, { id: programmeId, scopeId: actor.organisationId }, programme)),
});
