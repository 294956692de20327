import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { followUpTimeline } from '#modules/follow-up/model/follow-up-timeline.ts';
import { buildFindings, buildFollowUp } from '#modules/follow-up/testing/build-follow-up.ts';

const NO_READER = {} as Reader; // a follow-up is told without looking at any other record

test('a claim of safety is told with its day and source, and with what nobody has checked', () => {
  const record = buildFollowUp(buildFindings());
  expect(followUpTimeline.tell(record, NO_READER)).toMatchObject([
    {
      when: day('2024-05-09'),
      sentence: {
        key: 'follow-up:timeline.claim',
        values: { safe: 'yes', method: 'phone', claim: 'codes:reintegration_outcome.returned_family_safe' },
      },
      source: { kind: 'self' },
      missing: ['follow-up:missing.verified', 'follow-up:missing.homeCheck'],
    },
  ]);
});

test('a claim that somebody checked at the home misses nothing', () => {
  const record = buildFollowUp(buildFindings({ verifiedBy: 'Kavita', homeChecked: true }));
  expect(followUpTimeline.tell(record, NO_READER)).toMatchObject([{ missing: [] }]);
});

test('one that is only due is planned on its day', () => {
  expect(followUpTimeline.tell(buildFollowUp(), NO_READER)).toMatchObject([{ when: day('2024-05-13'), planned: true }]);
});

test('codes are told in words the catalogue can choose by', () => {
  const record = buildFollowUp(buildFindings({ safe: 'not-reached', method: 'through-family', claim: null }));
  expect(followUpTimeline.tell(record, NO_READER)).toMatchObject([
    { sentence: { key: 'follow-up:timeline.done', values: { safe: 'not_reached', method: 'through_family' } } },
  ]);
});
