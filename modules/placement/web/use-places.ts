import { useTranslation } from 'react-i18next';
import type { ShelterType } from '#kernel/code-lists/shelter-type.ts';
import { Organisation, type OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { isPlaceToStay } from '#modules/placement/model/stay.ts';
import type { Option } from '#platform/design/kinds.ts';
import { useRecords } from '#platform/web/records.ts';
import { useBoard } from './use-board.ts';

const ORDER: readonly OrganisationFacts['kind'][] = ['home', 'hospital', 'other', 'authority'];

/** Where somebody can stay, homes first, each with its free beds. */
export function usePlaces(): {
  options: Option[];
  kindOf: (id: string | null) => ShelterType | null;
  isFull: (id: string | null) => boolean;
} {
  const { t } = useTranslation('placement');
  const { homes } = useBoard();
  const places = useRecords(Organisation, isPlaceToStay).toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.name.localeCompare(b.name),
  );
  const freeOf = (id: string) => homes.find(({ home }) => home.id === id)?.free ?? null;
  return {
    options: places.map(({ id, name }) => {
      const free = freeOf(id);
      return { code: id, label: free === null ? name : `${name} · ${t('board.free', { count: Math.max(free, 0) })}` };
    }),
    kindOf(id) {
      const place = places.find((one) => one.id === id);
      return place ? usualKind(place) : null;
    },
    isFull: (id) => id !== null && (freeOf(id) ?? 1) <= 0,
  };
}

/** What such a place usually is; it can be changed in the form. */
function usualKind({ kind, serves, authorityType }: OrganisationFacts): ShelterType {
  if (kind === 'hospital') return 'hospital_ward';
  if (kind === 'home') return serves === 'children' ? 'childrens_home' : 'ngo_shelter';
  return authorityType === null ? 'other' : 'govt_shelter';
}
