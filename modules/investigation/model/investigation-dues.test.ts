import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Reader } from '#kernel/reader.ts';
import {
  buildActivity,
  buildGoDecision,
  buildInvestigation,
  buildLead,
} from '#modules/investigation/testing/build-investigation.ts';
import { investigationDues } from './investigation-dues.ts';
import { activityTimeline, goDecisionTimeline } from './investigation-timeline.ts';

const NOW = { today: '2024-05-13', at: '2024-05-13T04:11:00.000Z' };

function readerOf(records: Record<string, readonly { id: string }[]>): Reader {
  const all = (kind: { kind: string }) => (records[kind.kind] ?? []) as never[];
  return { all, get: (kind, id) => all(kind).find((one: { id: string }) => one.id === id) ?? null };
}

function actor(staffId: string, roles: Actor['roles'] = ['investigator']): Actor {
  return { staffId, organisationId: 'orgaaaaaaaaa', name: 'Imran', roles };
}

describe('a lead that runs out', () => {
  const due = (lead: Parameters<typeof buildLead>[0], who = actor('staffaaaaaaa')) =>
    investigationDues(
      readerOf({ investigation: [buildInvestigation()], 'intelligence-item': [buildLead(lead)] }),
      who,
      NOW,
    );

  test('is due for whoever leads, three days before', () => {
    expect(due({ expiresOn: '2024-05-16' })).toMatchObject([{ dueOn: '2024-05-16', address: ['n', 'investaaaaaa'] }]);
    expect(due({ expiresOn: '2024-05-17' })).toEqual([]);
  });
  test('is due for whoever checks it', () => {
    expect(due({ expiresOn: '2024-05-14', standing: 'checking', checkedBy: 'staffbaaaaaa' })).toEqual([]);
    expect(
      due({ expiresOn: '2024-05-14', standing: 'checking', checkedBy: 'staffbaaaaaa' }, actor('staffbaaaaaa')),
    ).toHaveLength(1);
  });
  test('is due for nobody once it is confirmed or set aside', () =>
    expect(due({ expiresOn: '2024-05-14', standing: 'confirmed' })).toEqual([]));
  test('is due for no role that does not investigate', () =>
    expect(due({ expiresOn: '2024-05-14' }, actor('staffaaaaaaa', ['director']))).toEqual([]));
});

describe('a go that waits', () => {
  const due = (who: string, go = buildGoDecision(), status: 'open' | 'closed' = 'open') =>
    investigationDues(
      readerOf({ investigation: [buildInvestigation({ status })], 'go-decision': [go] }),
      actor(who),
      NOW,
    );

  test('is due for everybody but whoever asked', () => {
    expect(due('staffbaaaaaa')).toHaveLength(1);
    expect(due('staffaaaaaaa')).toEqual([]);
  });
  test('is due for nobody once it is confirmed, or the investigation is closed', () => {
    expect(due('staffbaaaaaa', buildGoDecision({ confirmedBy: 'staffcaaaaaa' }))).toEqual([]);
    expect(due('staffbaaaaaa', buildGoDecision(), 'closed')).toEqual([]);
  });
});

describe('in the timeline of a file', () => {
  const nothing = readerOf({});

  test('an activity stands in the worker’s own words, where it was done for a file', () => {
    expect(activityTimeline.belongsTo(buildActivity({ caseFileId: 'filexaaaaaaa' }), nothing)).toEqual({
      caseFileIds: ['filexaaaaaaa'],
    });
    expect(activityTimeline.belongsTo(buildActivity(), nothing)).toEqual({ caseFileIds: [] });
    expect(activityTimeline.tell(buildActivity({ words: 'भेंट हुई', lang: 'hi' }), nothing)[0]?.sentence).toEqual({
      own: 'भेंट हुई',
      lang: 'hi',
    });
  });
  test('a go is told as asked for until a second person confirms it, and in no list of changes', () => {
    const key = (go: Parameters<typeof buildGoDecision>[0]) => goDecisionTimeline.tell(buildGoDecision(go), nothing)[0];
    expect(key({})?.sentence).toEqual({ key: 'investigation:timeline.goAsked' });
    expect(key({ confirmedBy: 'staffbaaaaaa' })?.sentence).toEqual({ key: 'investigation:timeline.go' });
    expect(key({ decision: 'no-go' })?.sentence).toEqual({ key: 'investigation:timeline.noGo' });
    expect(key({})?.quiet).toBeUndefined();
  });
});
