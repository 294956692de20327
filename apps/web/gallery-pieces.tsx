import { useState } from 'react';
import { day, partOfMonth, range } from '#kernel/dated.ts';
import { AgeAtDate } from '#platform/design/age-at-date.tsx';
import { BoardCard } from '#platform/design/board-card.tsx';
import { Board, BoardColumn } from '#platform/design/board-column.tsx';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { ClashCard } from '#platform/design/clash-card.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { DataTable } from '#platform/design/data-table.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { FigureValue } from '#platform/design/figure-value.tsx';
import { IdentityGate } from '#platform/design/identity-gate.tsx';
import { CLOCK_STATES, TIERS } from '#platform/design/kinds.ts';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Panel } from '#platform/design/panel.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { ReasonDialog } from '#platform/design/reason-dialog.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { RouteStrip } from '#platform/design/route-strip.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { StateLine } from '#platform/design/state-line.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { LONG_NAME, NOW, TODAY } from './gallery-samples.ts';
import type { Say } from './gallery-say-en.ts';

const early = partOfMonth('2024-04', 'early', 'beginning of April');

export function PiecesSample({ say }: { say: Say }) {
  return (
    <>
      <PageHeader title={say.happened} tags={TIERS.map((tier) => <TierMark key={tier} tier={tier} />)} />
      <RouteSample say={say} />
      <FiguresSample say={say} />
      <BoardSample say={say} />
      <Columns side={<DoorSample say={say} />}>
        <p>
          {CLOCK_STATES.map((state) => (
            <ClockMark key={state} state={state} statute={state === 'missed' ? say.statute : undefined} />
          ))}
        </p>
        <FactsSample say={say} />
        <TableSample say={say} />
        <EmptyLine act={<Button icon="write">{say.write}</Button>}>{say.empty}</EmptyLine>
        <IdentityGate
          holds={say.holds}
          purposes={[
            { code: 'h', label: say.hospital },
            { code: 's', label: say.schoolWord },
            { code: 'c', label: say.court },
            { code: 'o', label: say.other },
          ]}
          onOpen={async (purpose) => (purpose === 'o' ? { refused: say.only } : { shown: say.holds })}
        />
        <Card dashed>{say.holds}</Card>
        <ShapeSkeleton shape="rows" />
        <ReasonSample say={say} />
      </Columns>
      <PrintSheet kind={say.home} code="NEEM-214" by="Asha Pawar" when={NOW} tier="P3">
        <p>{say.only}</p>
      </PrintSheet>
    </>
  );
}

function FactsSample({ say }: { say: Say }) {
  return (
    <>
      <StateLine
        label={say.happened}
        current="legal"
        steps={[
          { code: 'idea', label: say.idea },
          { code: 'draft', label: say.draft },
          { code: 'legal', label: say.legalStep, secondPerson: true },
          { code: 'second', label: say.second },
          { code: 'public', label: say.public },
        ]}
      />
      <FactList
        facts={[
          {
            label: say.child,
            value: <AgeAtDate birth={{ on: range('2008-04-11', '2009-04-01'), basis: 'stated' }} at={early} />,
          },
          { label: say.since, value: <DatedText value={early} /> },
          { label: say.today, value: <DatedText value={day('2023-08-20')} today={TODAY} withAgo /> },
          { label: say.sees, value: say.visitFact, tone: 'missed' },
        ]}
      />
      <ClashCard
        field={say.rule}
        values={[
          { text: say.doctor, by: say.accused, when: '09:12', from: say.offlineFrom },
          { text: say.committee, by: 'Asha', when: '18:30' },
        ]}
        onChoose={() => {}}
        onKeepBoth={() => {}}
        onAsk={() => {}}
      />
    </>
  );
}

function TableSample({ say }: { say: Say }) {
  return (
    <DataTable
      caption={say.people}
      columns={[
        { code: 'p', label: say.name },
        { code: 'w', label: say.since },
        { code: 'n', label: say.today, numeric: true },
      ]}
      rows={[
        {
          id: '1',
          cells: { p: <PersonChip name={say.name} code="NEEM-214" />, w: <DatedText value={early} />, n: 17 },
        },
        {
          id: '2',
          cells: {
            p: <PersonChip name="Reva" code="PALASH-033" />,
            w: <DatedText value={day('2024-04-27')} />,
            n: 4,
          },
        },
      ]}
    />
  );
}

function FiguresSample({ say }: { say: Say }) {
  return (
    <div className="g-figures">
      <FigureValue
        value={9}
        qualifier="exact"
        unit={say.people}
        period={say.period}
        asOf={say.asOf}
        source={say.source}
        selected
        onOpen={() => {}}
      />
      <FigureValue value={57} qualifier="about" unit={say.people} period={say.period} source={say.source} declared />
      <FigureValue value={null} qualifier="suppressed" unit={say.people} period={say.period} />
    </div>
  );
}

function ReasonSample({ say }: { say: Say }) {
  const [opened, setOpened] = useState(false);
  return (
    <div className="g-row">
      <Button kind="primary" busy={false} onClick={() => setOpened(true)}>
        {say.admit}
      </Button>
      <Button kind="danger">{say.callOff}</Button>
      <Button kind="quiet">{say.later}</Button>
      <Button disabledReason={say.visitFact}>{say.refusal}</Button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={say.notToday}
        words={say.only}
        canDo={[{ label: say.ask }]}
        whoCan={say.team}
      />
    </div>
  );
}

function RouteSample({ say }: { say: Say }) {
  return (
    <RouteStrip
      title={say.route}
      places={[
        {
          id: 'a',
          name: 'Mumbai',
          when: '20 Aug 2023',
          kind: 'start',
          sources: [{ kind: 'partner', manner: 'written' }],
        },
        {
          id: 'b',
          name: 'Nepal',
          when: 'Aug 2023 – Apr 2024',
          kind: 'known',
          closed: <ClosedDetail>{say.words}</ClosedDetail>,
        },
        {
          id: 'c',
          name: 'Bihar',
          when: <DatedText value={early} />,
          kind: 'found',
          sources: [{ kind: 'police', manner: 'written' }],
        },
        { id: 'd', name: 'Mumbai', when: say.hospital, kind: 'safe', sources: [{ kind: 'own-staff' }] },
      ]}
      legs={[
        { known: false, border: 'IN → NP', words: say.accused },
        { known: false, border: 'NP → IN', words: say.accused },
        { known: true, words: say.handed },
      ]}
    />
  );
}

function BoardSample({ say }: { say: Say }) {
  return (
    <Board label={say.home}>
      <BoardColumn title={`${say.home} 1`} sub={say.child} used={5} total={6} free={say.empty}>
        <BoardCard
          title={say.name}
          code="NEEM-214"
          corner="15"
          selected
          onOpen={() => {}}
          facts={
            <>
              <FactLine icon="visit-rule">{say.visitFact}</FactLine>
              <FactLine icon="medicines">20:00</FactLine>
            </>
          }
          warnings={
            <FactLine icon="missing-paper" tone="risk">
              {say.committee}
            </FactLine>
          }
        />
        <BoardCard
          title={LONG_NAME}
          code="KANER-260"
          corner="17"
          facts={<FactLine icon="no-visit">{say.notToday}</FactLine>}
        />
      </BoardColumn>
      <BoardColumn title={`${say.home} 2`} sub={say.family} used={6} total={14}>
        <BoardCard
          title={say.mother}
          code="PALASH-033"
          corner="17"
          moves={[{ code: 'a', label: say.home }]}
          onMove={() => {}}
          facts={<FactLine icon="people">{say.family}</FactLine>}
        />
      </BoardColumn>
      <BoardColumn title={say.other} sub={say.hospital} count={2}>
        <BoardCard
          title={say.name}
          code="JHEEL-224"
          corner="3"
          facts={<FactLine icon="hospital">{say.hospital}</FactLine>}
        />
      </BoardColumn>
    </Board>
  );
}

function DoorSample({ say }: { say: Say }) {
  return (
    <Panel
      title={say.door}
      onClose={() => {}}
      footer={
        <>
          <Button kind="primary" wide>
            {say.refusal}
          </Button>
          <Button wide>{say.ask}</Button>
        </>
      }
    >
      <PersonChip name={say.name} code="NEEM-214" />
      <ReasonNote icon="no-visit" title={say.notToday} words={say.only} say={say.say} />
    </Panel>
  );
}
