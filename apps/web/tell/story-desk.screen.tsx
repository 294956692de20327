import { useTranslation } from 'react-i18next';
import { Appeal } from '#modules/appeal/model/appeal.ts';
import { altFor, Picture } from '#modules/picture/model/picture.ts';
import type { Offers } from '#modules/story/web/marking.ts';
import { StoryDesk } from '#modules/story/web/story-desk.tsx';
import { useRecords } from '#platform/web/records.ts';
import { useFigureOffers } from './use-figure-offers.ts';

/** The desk, with what its neighbours have to put into a story. */
export function StoryDeskScreen() {
  return <StoryDesk offers={useOffers()} />;
}

function useOffers(): Offers {
  const { t, i18n } = useTranslation('picture');
  const pictures = useRecords(Picture, { state: 'fit' }).map((picture) => ({
    code: picture.id,
    label: altFor(picture, i18n.language) ?? t(`label.${picture.label}`),
    alts: Object.fromEntries(picture.alts.map(({ language, words }) => [language, words])),
  }));
  const figures = useFigureOffers();
  const appeals = useRecords(Appeal, { state: 'shown' }).map(({ id, texts }) => ({
    code: id,
    label: (texts.find(({ language }) => language === i18n.language) ?? texts[0])?.title ?? '',
  }));
  return { pictures, figures, appeals };
}
