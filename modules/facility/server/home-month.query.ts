import {
  type CountedEntry,
  type CountedIncident,
  type CountedInspection,
  type CountedLeave,
  type CountedStay,
  type MonthReport,
  reportMonth,
  type Span,
} from '#modules/facility/model/month.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

/** The month of a home for whoever keeps it or reads every stay; null for anybody else, and for what is no home of ours. */
export async function readMonth(tx: Transaction, homeId: string, span: Span): Promise<MonthReport | null> {
  const [may] = await tx.query<{ keeps: boolean }>('select app.keeps_home($1) as keeps', [homeId]);
  if (!may?.keeps) return null;
  const asked = [homeId, span.from, span.to];
  const stays = await tx.query<CountedStay>('select * from app.home_stays($1, $2, $3) s order by s.id', asked);
  const leaves = await tx.query<CountedLeave>(
    `select l.id, l.stay, l.kind, app.moment_text(l.left_at) as "leftAt", app.moment_text(l.back_at) as "backAt",
            app.moment_text(l.due_back) as "dueBack" from app.home_leaves($1, $2, $3) l order by l.id`,
    asked,
  );
  const entries = await tx.query<CountedEntry>(
    `select g.id, g."on"::text as "on", g.kind from app.house_log g where g.home_id = $1 and g."on" between $2 and $3 order by g.id`,
    asked,
  );
  const incidents = await tx.query<CountedIncident>(
    'select * from app.home_incidents($1, $2, $3) i order by i.id',
    asked,
  );
  const inspections = await tx.query<CountedInspection>(
    'select * from app.home_inspections($1, $2, $3) i order by i.id',
    asked,
  );
  return reportMonth(span, { stays, leaves, entries, incidents, inspections });
}
