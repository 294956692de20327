import { type StateCode, stateByLgd } from './states.ts';

/** Those of and around the city we work in: Mumbai is two, and the towns around it are in others. */
export const NEAR_DISTRICTS: readonly number[] = [482, 483, 497, 665];

/**
 * Districts that have words here (`places:district.<code>`), by their code in the Local Government Directory: all of
 * Maharashtra, where we work, and those of other states that people are most often taken from and to.
 * Another district is another committee, another police command, another court.
 */
export const DISTRICTS: readonly number[] = [
  ...NEAR_DISTRICTS,
  ...[466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 484, 485],
  ...[486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 498, 499, 500, 77, 79, 102, 118, 120, 148, 162, 164, 187],
  ...[
    203, 208, 212, 213, 214, 221, 303, 304, 309, 314, 315, 319, 331, 339, 396, 410, 438, 459, 507, 525, 527, 551, 552,
  ],
  ...[568, 618],
];

/**
 * In which state every district lies: codes or spans of codes, then the code of the state. From the same export as the
 * states; a code that came later is in no state, and whoever was freed there is told as of another place.
 */
const SPANS = `1-5:1 6:37 7-8:1 9:37 10-14:1 15-26:2 27-43:3 44:4 45-57:5 58-76:6 77-85:7 86-117:8 118-187:9 188-224:10 225-228:11 229-243:12
244-251:13 252-260:14 261-268:15 269-272:16 273-279:17 280-302:18 303-321:19 322-343:20 344-373:21 374-389:22 390-437:23 438-462:24
463-465:38 466-500:27 501:36 502-506:28 507-509:36 510-511:28 512-514:36 515:28 516:36 517:28 518:36 519-521:28 522:36 523:28
524-550:29 551-552:30 553:31 554-567:32 568-597:33 598-601:34 602-603:35 604:6 605:3 606-607:20 608-609:3 610:33 611:10 612:18
613-615:13 616-618:18 619:6 620-627:1 628:12 629:8 630-631:29 632:35 633:9 634:33 635:29 636-637:22 638-639:23 640:9 641:24
642-650:22 651:3 652-655:16 656-658:17 659-661:9 662:3 663:17 664:19 665:27 666:12 667:23 668-669:24 670-671:7 672-676:24
677-679:12 680-700:36 701:6 702-704:19 705-710:18 711-717:14 718-719:12 720-721:36 722:23 723-725:12 726-728:15 729-733:33
734:22 735:33 736:13 737:3 738:29 739:18 740:17 741-742:11 743-755:28 756:18 757-758:13 759-763:22`;

const STATE_OF: ReadonlyMap<number, number> = new Map(
  SPANS.split(/\s+/).flatMap((span) => {
    const [first = 0, last = first, state = 0] =
      /^(\d+)(?:-(\d+))?:(\d+)$/
        .exec(span)
        ?.slice(1)
        .map((part) => part && Number(part)) ?? [];
    return Array.from(
      { length: Number(last || first) - Number(first) + 1 },
      (_, n) => [Number(first) + n, Number(state)] as const,
    );
  }),
);

/** The state a district lies in; null where the code is no district that we know of. */
export function stateOfDistrict(district: number): StateCode | null {
  return stateByLgd(STATE_OF.get(district) ?? 0);
}
