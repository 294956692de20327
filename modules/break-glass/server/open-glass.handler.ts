import type { GlassKnown } from '#modules/break-glass/model/open-glass.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';

/** Whom a code means is asked as the owner: the one who asks may not see it yet. */
export const openGlassHandler: Handler = {
  async load(tx, input): Promise<GlassKnown> {
    const { code }: { code: string } = input;
    const [row] = await tx.query<{ found: GlassKnown }>('select app.glass_for($1) as found', [code]);
    return row?.found ?? { personId: null, caseFileId: null, reviewers: [], today: 0 };
  },
};
