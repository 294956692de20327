import { z } from 'zod';
import { defineAct } from '#kernel/act.ts';
import { accept } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';

export const EXPORT_PURPOSES = ['supervision', 'court', 'hand-over', 'own-records'] as const;
export const EXPORT_STATUSES = ['current', 'on_hold', 'follow_up', 'closed', 'all'] as const;

/** More people than this leave on two people's word only. */
export const MOST_EXPORTED = 25;

/** What a list that leaves the house is asked for with. */
const asked = {
  purpose: z.enum(EXPORT_PURPOSES),
  reason: z.string().trim().min(10).max(500),
  status: z.enum(EXPORT_STATUSES),
};
export const ExportRequest = z.strictObject({
  ...asked,
  /** The second person's yes to more people than one may take out alone; good once, for a day. */
  approvalId: AnyId.nullable().default(null),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

/** Lists go into other hands: who answers for files may take one out. */
export const EXPORTERS = ['director', 'case-manager'] as const;

/** Asks a second person that more leave than one may take out alone. What she says yes to is fetched afterwards, once. */
export const exportMany = defineAct({
  name: 'case-file.export-many',
  input: z.strictObject(asked),
  by: EXPORTERS,
  answeredBy: 'server',
  stepUp: true,
  knows: () => ({}),
  secondPerson: {
    by: EXPORTERS,
    tells: ({ purpose, status }) => ({
      key: 'approval:tells.export-many',
      values: { purpose: `case-file:export.purposes.${purpose}`, status: `case-file:list.filter.${status}` },
    }),
  },
  decide: () => accept(),
});
