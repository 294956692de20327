import { mustKnow } from '#kernel/act.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Clash } from '#modules/attention/model/clash.ts';
import type { SettleKnown } from '#modules/attention/model/settle-clash.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

/** The record a clash is about, of whatever kind, under the asker's own policies: what she may not see she cannot settle. */
export function settleClashHandler(store: RecordStore): Handler {
  return {
    async load(tx, input): Promise<SettleKnown> {
      const { clashId }: { clashId: string } = input;
      const [clash] = (await store.find(tx, mustKnow(Clash, clashId))) as StoredOf<typeof Clash>[];
      const kind = clash && store.kinds.get(clash.recordKind);
      const [record] = kind ? await store.find(tx, mustKnow(kind, clash.recordId)) : [];
      return { record: record ?? null };
    },
  };
}
