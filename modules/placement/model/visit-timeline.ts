import { moment } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { Person } from '#modules/person/model/person.ts';
import { Visit } from './visit.ts';
import { VisitRule } from './visit-rule.ts';
import { ruleValues } from './visiting.ts';

/** Who came to visit, and who was turned away. */
export const visitTimeline = defineTimeline({
  kind: Visit,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(visit) {
    const at = visit.at ?? visit.plannedFor;
    if (at === null) return [];
    const what = visit.allowed === null ? 'planned' : visit.allowed ? 'letIn' : 'turnedAway';
    return [
      {
        id: visit.id,
        kind: 'visit',
        recordId: visit.id,
        when: moment(at),
        track: 'protection',
        sentence: { key: `placement:timeline.visit.${what}`, values: { visitor: visit.visitor } },
        source: OWN_STAFF,
        planned: visit.allowed === null,
        quiet: { key: `placement:timeline.quiet.visit.${what}` },
        changedAt: visit.changedAt,
        changedBy: visit.changedBy,
      },
    ];
  },
});

/** Who may visit, from when; and that nobody wrote who decided it. */
export const visitRuleTimeline = defineTimeline({
  kind: VisitRule,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (rule, reader) => [
    {
      id: rule.id,
      kind: 'visit-rule',
      recordId: rule.id,
      when: rule.since,
      track: 'protection',
      sentence: {
        key: 'placement:timeline.rule',
        values: ruleValues(rule, reader.get(Person, rule.personId)?.gender ?? 'unknown'),
      },
      source: null,
      missing: rule.decidedBy === null ? ['placement:missing.decidedBy'] : [],
      quiet: { key: 'placement:timeline.quiet.rule' },
      changedAt: rule.changedAt,
      changedBy: rule.changedBy,
    },
  ],
});
