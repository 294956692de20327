import { useState } from 'react';
import type { Dated } from '#kernel/dated.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FileField } from '#platform/design/file-field.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { TODAY } from './gallery-samples.ts';
import type { Say } from './gallery-say-en.ts';
import { TodaySample } from './gallery-today.tsx';

const UNKNOWNS = ['declined', 'not_asked'] as const;

function optionsOf(say: Say) {
  return [
    { code: 'a', label: say.mother },
    { code: 'b', label: say.court },
    { code: 'c', label: say.other },
  ];
}

export function FormSample({ say }: { say: Say }) {
  const [opened, setOpened] = useState(true);
  const [errors, setErrors] = useState([{ field: 'home', words: say.only }]);
  return (
    <>
      <TodaySample say={say} />
      <Drawer opened={opened} onClose={() => setOpened(false)} title={say.admit}>
        <FormFrame
          title={say.admit}
          about={<PersonChip name={say.name} code="NEEM-214" />}
          keepLabel={say.admit}
          onKeep={() => setErrors([...errors])}
          onClose={() => setOpened(false)}
          errors={errors}
        >
          <FirstFields say={say} />
          <MoreFields say={say} />
        </FormFrame>
      </Drawer>
    </>
  );
}

function FirstFields({ say }: { say: Say }) {
  const [date, setDate] = useState<Dated | null>(null);
  const [many, setMany] = useState<string[]>(['a']);
  const [one, setOne] = useState<string | null>(null);
  const options = optionsOf(say);
  return (
    <>
      <SelectField
        name="home"
        label={say.home}
        value={one}
        onChange={setOne}
        options={options}
        first={['b']}
        unknowns={UNKNOWNS}
        error={say.only}
      />
      <DateWithPrecision
        name="since"
        label={say.since}
        value={date}
        onChange={setDate}
        today={TODAY}
        endsBefore={TODAY}
      />
      <MultiSelectField
        name="sees"
        label={say.sees}
        value={many}
        onChange={setMany}
        options={options}
        unknowns={UNKNOWNS}
      />
    </>
  );
}

function MoreFields({ say }: { say: Say }) {
  const [text, setText] = useState('');
  const [one, setOne] = useState<string | null>(null);
  return (
    <>
      <TextField name="who" label={say.who} value={text} onChange={setText} aside={say.ifShe} />
      <TextArea name="notes" label={say.notes} value={text} onChange={setText} />
      <NumberField name="n" label={say.people} value={3} onChange={() => {}} unit={say.people} />
      <CheckField name="c" label={say.family} hint={say.visitFact} value onChange={() => {}} />
      <FileField name="f" label={say.report} value={[]} onChange={() => {}} />
      <ReasonPicker
        name="r"
        label={say.rule}
        reasons={optionsOf(say)}
        value={one}
        onChange={setOne}
        freeWords={text}
        onFreeWords={setText}
      />
    </>
  );
}

export function FollowUpSample({ say }: { say: Say }) {
  const [way, setWay] = useState<string | null>('call');
  const [state, setState] = useState<string | null>('safe');
  const [words, setWords] = useState<string>(say.sewing);
  return (
    <FormFrame
      title={say.followUp}
      about={<PersonChip name="Tara" code="KADAM-190" />}
      onKeep={() => {}}
      onClose={() => {}}
    >
      <ChoiceTiles
        name="way"
        label={say.reach}
        columns={3}
        value={way}
        onChange={setWay}
        options={[
          { code: 'call', label: say.phone, icon: 'phone' },
          { code: 'visit', label: say.visitWord, icon: 'home' },
          { code: 'through', label: say.through, icon: 'through-someone' },
        ]}
      />
      <ChoiceTiles
        name="state"
        label={say.how}
        value={state}
        onChange={setState}
        unknowns={UNKNOWNS}
        options={[
          { code: 'safe', label: say.safe, icon: 'smile' },
          { code: 'worry', label: say.worry, icon: 'worry' },
          { code: 'not-safe', label: say.notSafe, icon: 'late' },
          { code: 'not-reached', label: say.notReached, icon: 'phone-off' },
        ]}
      />
      <OwnWordsField name="words" label={say.own} aside={say.ifShe} value={words} onChange={setWords} />
    </FormFrame>
  );
}
