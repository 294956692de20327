import { ClockMark } from '#platform/design/clock-mark.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { KeyHint } from '#platform/design/key-hint.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { RoundTick } from '#platform/design/round-tick.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { TrackTag } from '#platform/design/track-tag.tsx';
import type { Say } from './gallery-say-en.ts';

const tick = (label: string) => <RoundTick label={label} onTick={() => {}} />;

export function TodaySample({ say }: { say: Say }) {
  return (
    <Columns side={<Side say={say} />}>
      <PageHeader title={say.day} lead={say.seven} />
      <Section small tone="missed" count={1} title={say.late}>
        <RowList label={say.late}>
          <Row
            title={say.debrief}
            to="/t/1"
            leading={tick(say.debrief)}
            under={
              <>
                <TrackTag track="operation" />
                <span>{say.debriefRule}</span>
              </>
            }
            due={<ClockMark state="missed" />}
          />
        </RowList>
      </Section>
      <DueToday say={say} />
      <Section small count={1} title={say.week}>
        <RowList label={say.week}>
          <Row
            title={say.report}
            to="/t/6"
            leading={tick(say.report)}
            under={
              <>
                <PersonChip name={say.name} code="NEEM-214" />
                <TrackTag track="legal" />
                <span>{say.statute}</span>
              </>
            }
            due={<ClockMark state="not-startable" />}
          />
        </RowList>
      </Section>
    </Columns>
  );
}

function DueToday({ say }: { say: Say }) {
  const keys = (
    <>
      <KeyHint keys="E">{say.done}</KeyHint>
      <KeyHint keys="S">{say.later}</KeyHint>
    </>
  );
  const rows = [
    {
      title: say.referral,
      under: (
        <>
          <TrackTag track="intake" />
          <span>{say.referralFact}</span>
        </>
      ),
      due: <ClockMark state="at-risk" />,
    },
    {
      title: say.school,
      selected: true,
      keys,
      under: (
        <>
          <PersonChip name={say.name} code="NEEM-214" />
          <TrackTag track="schooling" />
        </>
      ),
    },
    {
      title: say.visit,
      under: (
        <>
          <PersonChip name={say.name} code="NEEM-214" />
          <TrackTag track="protection" />
          <span>{say.visitFact}</span>
        </>
      ),
      due: <ClockMark state="running" due="16:00" />,
    },
    {
      title: say.call,
      pending: true,
      under: (
        <>
          <PersonChip name="Tara" code="KADAM-190" />
          <PersonChip name="Manju" code="JUHI-027" />
          <span>{say.andMore}</span>
        </>
      ),
      due: <ClockMark state="running" />,
    },
  ];
  return (
    <Section small count={4} title={say.today}>
      <RowList label={say.today}>
        {rows.map((row) => (
          <Row key={row.title} {...row} to="/t/2" leading={tick(row.title)} />
        ))}
      </RowList>
    </Section>
  );
}

function Side({ say }: { say: Say }) {
  return (
    <>
      <SectionTitle>{say.changed}</SectionTitle>
      <SectionTitle count={9}>{say.mine}</SectionTitle>
      <Cluster label={say.mine}>
        <PersonChip name={say.name} code="NEEM-214" to="/p/1" />
        <PersonChip name="Anjali Shrivastava-Deshpande" code="KANER-260" to="/p/2" />
      </Cluster>
      <Note icon="care">{say.care}</Note>
    </>
  );
}
