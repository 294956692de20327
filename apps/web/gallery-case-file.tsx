import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatars } from '#platform/design/avatar.tsx';
import { Button } from '#platform/design/button.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import type { Track } from '#platform/design/kinds.ts';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { StageCards } from '#platform/design/stage-cards.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { Timeline, TimelineOrderSwitch } from '#platform/design/timeline.tsx';
import type { TimelineOrder } from '#platform/design/timeline-order.ts';
import { TrackRibbon } from '#platform/design/track-ribbon.tsx';
import { ENTRIES, ENTRIES_HI, TODAY, TRACKS } from './gallery-samples.ts';
import type { Say } from './gallery-say-en.ts';

export function CaseFileSample({ say }: { say: Say }) {
  const { i18n } = useTranslation();
  const [order, setOrder] = useState<TimelineOrder>('newest');
  const [track, setTrack] = useState<Track | null>(null);
  const entries = (i18n.language === 'hi' ? ENTRIES_HI : ENTRIES).map((entry) =>
    entry.id === 'e6'
      ? {
          ...entry,
          closed: <ClosedDetail>{say.words}</ClosedDetail>,
          detail: <p>{say.only}</p>,
          acts: <Button icon="correct">{say.write}</Button>,
        }
      : entry,
  );
  const options = [
    { code: '', label: say.all },
    ...TRACKS.map((one) => ({ code: one.track, label: i18n.t(`design:track.${one.track}`) })),
  ];
  return (
    <>
      <PageHeader
        title={say.name}
        code="NEEM-214"
        tags={
          <>
            <TierMark tier="P3" />
            <Tag tone="ok">{say.open}</Tag>
            <span>{say.child}</span>
          </>
        }
        lead={
          <>
            <FactLine icon="risk">{say.risk}</FactLine>
            <FactLine icon="own-view">
              {say.view} <OwnWords text={say.words} />
            </FactLine>
          </>
        }
        actions={
          <>
            <Button icon="care-plan">{say.plan}</Button>
            <Button kind="primary" icon="write" keys="N">
              {say.write}
            </Button>
          </>
        }
      />
      <div className="g-wide">
        <TrackRibbon tracks={TRACKS} today={TODAY} selected={track} onSelect={setTrack} />
      </div>
      <div className="g-phone">
        <StageCards
          stages={[
            { track: 'protection', label: say.home, open: true },
            { track: 'recovery', label: say.safe, open: true },
            { track: 'schooling', label: say.schoolWord, open: false },
          ]}
        />
      </div>
      <Columns side={<Side say={say} />}>
        <SectionTitle action={<TimelineOrderSwitch order={order} onOrder={setOrder} />}>{say.happened}</SectionTitle>
        <FilterChips
          label={say.happened}
          options={options}
          value={track ?? ''}
          onChange={(code) => setTrack(TRACKS.find((one) => one.track === code)?.track ?? null)}
        />
        <Timeline entries={entries} today={TODAY} order={order} filter={track} />
      </Columns>
    </>
  );
}

function Side({ say }: { say: Say }) {
  return (
    <>
      <SectionTitle>{say.next}</SectionTitle>
      <strong>{say.motherVisit}</strong>
      <ClockMark state="running" due="16:00" />
      <ClockMark state="at-risk" statute={say.statute} />
      <SectionTitle>{say.inFile}</SectionTitle>
      <PersonChip name={say.name} code="NEEM-214" role={say.survivor} />
      <PersonChip name={say.mother} code="TULSI-360" role={say.family} />
      <PersonChip masked code="ARJUN-551" role={say.accused} />
      <SectionTitle>{say.teamTitle}</SectionTitle>
      <Avatars
        people={[
          { initials: 'AP', name: 'Asha Pawar' },
          { initials: 'SL', name: 'Sister Lucy' },
          { initials: 'RN', name: 'Rhea Nair' },
        ]}
        words={say.team}
      />
    </>
  );
}
