import { ClockMark } from '#platform/design/clock-mark.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { RoundTick } from '#platform/design/round-tick.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { TrackTag } from '#platform/design/track-tag.tsx';
import type { Say } from './gallery-samples.ts';

export function TodaySample({ say }: { say: Say }) {
  const tick = (label: string) => <RoundTick label={label} onTick={() => {}} />;
  return (
    <Columns side={<Side say={say} />}>
      <PageHeader title={say.day} lead={say.seven} />
      <SectionTitle level={3} tone="missed" count={1}>{say.late}</SectionTitle>
      <RowList label={say.late}>
        <Row title={say.debrief} to="/t/1" leading={tick(say.debrief)} under={<><TrackTag track="operation" /><span>{say.debriefRule}</span></>} due={<ClockMark state="missed" />} />
      </RowList>
      <SectionTitle level={3} count={4}>{say.today}</SectionTitle>
      <RowList label={say.today}>
        <Row title={say.referral} to="/t/2" leading={tick(say.referral)} under={<><TrackTag track="intake" /><span>{say.referralFact}</span></>} due={<ClockMark state="at-risk" />} />
        <Row title={say.school} to="/t/3" selected leading={tick(say.school)} under={<><PersonChip name={say.name} code="NEEM-214" /><TrackTag track="schooling" /></>} keys={<span>{say.done}</span>} />
        <Row title={say.visit} to="/t/4" leading={tick(say.visit)} under={<><PersonChip name={say.name} code="NEEM-214" /><TrackTag track="protection" /><span>{say.visitFact}</span></>} due={<ClockMark state="running" due="16:00" />} />
        <Row title={say.call} to="/t/5" pending leading={tick(say.call)} under={<><PersonChip name="Tara" code="KADAM-190" /><PersonChip name="Manju" code="JUHI-027" /><span>{say.andMore}</span></>} due={<ClockMark state="running" />} />
      </RowList>
      <SectionTitle level={3} count={1}>{say.week}</SectionTitle>
      <RowList label={say.week}>
        <Row title={say.report} to="/t/6" leading={tick(say.report)} under={<><PersonChip name={say.name} code="NEEM-214" /><TrackTag track="legal" /><span>{say.statute}</span></>} due={<ClockMark state="not-startable" />} />
      </RowList>
    </Columns>
  );
}

function Side({ say }: { say: Say }) {
  return (
    <>
      <SectionTitle>{say.changed}</SectionTitle>
      <SectionTitle count={9}>{say.mine}</SectionTitle>
      <PersonChip name={say.name} code="NEEM-214" to="/p/1" />
      <PersonChip name="Anjali Shrivastava-Deshpande" code="KANER-260" to="/p/2" />
      <Note icon="care">{say.care}</Note>
    </>
  );
}
