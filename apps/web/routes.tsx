import { lazyPart } from '#platform/web/lazy-part.ts';
import { CARE_ROUTES } from './care-routes.tsx';
import { GIFT_ROUTES } from './gift-routes.tsx';
import { OUTREACH_ROUTES } from './outreach-routes.tsx';
import { PARTNER_ROUTES } from './partner-routes.tsx';
import type { ScreenRoute } from './screen-route.ts';
import { TELL_ROUTES } from './tell-routes.tsx';

const WAY_HOME = lazyPart(() =>
  import('./way-home/way-home.screen.tsx').then((found) => ({ default: found.WayHomeScreen })),
);

const SCHOOLING = lazyPart(() =>
  import('#modules/schooling/web/schooling.screen.tsx').then((found) => ({ default: found.SchoolingScreen })),
);

/** Every screen of the application; one line each, loaded when it is first opened. */
export const ROUTES: readonly ScreenRoute[] = [
  {
    path: '/b',
    room: 'b',
    screen: lazyPart(() => import('./inbox/inbox.screen.tsx').then((found) => ({ default: found.InboxScreen }))),
  },
  {
    path: '/b/$id',
    room: 'b',
    screen: lazyPart(() => import('./inbox/inbox.screen.tsx').then((found) => ({ default: found.InboxScreen }))),
  },
  {
    path: '/p',
    room: 'p',
    screen: lazyPart(() =>
      import('#modules/person/web/people.screen.tsx').then((found) => ({ default: found.PeopleScreen })),
    ),
  },
  {
    path: '/p/$id',
    room: 'p',
    screen: lazyPart(() =>
      import('#modules/person/web/person.screen.tsx').then((found) => ({ default: found.PersonScreen })),
    ),
  },
  {
    path: '/g',
    room: 'g',
    screen: lazyPart(() =>
      import('#modules/organisation/web/organisations.screen.tsx').then((found) => ({
        default: found.OrganisationsScreen,
      })),
    ),
  },
  {
    path: '/g/$id',
    room: 'g',
    screen: lazyPart(() =>
      import('#modules/organisation/web/organisation.screen.tsx').then((found) => ({
        default: found.OrganisationScreen,
      })),
    ),
  },
  {
    path: '/e',
    room: 'e',
    screen: lazyPart(() =>
      import('#modules/staff/web/team.screen.tsx').then((found) => ({ default: found.TeamScreen })),
    ),
  },
  {
    path: '/e/$id',
    room: 'e',
    screen: lazyPart(() =>
      import('#modules/staff/web/colleague.screen.tsx').then((found) => ({ default: found.ColleagueScreen })),
    ),
  },
  {
    path: '/m',
    room: 'm',
    screen: lazyPart(() =>
      import('#modules/missing-person/web/missing-list.screen.tsx').then((found) => ({
        default: found.MissingListScreen,
      })),
    ),
  },
  {
    path: '/m/$id',
    room: 'm',
    screen: lazyPart(() =>
      import('#modules/missing-person/web/missing-person.screen.tsx').then((found) => ({
        default: found.MissingPersonScreen,
      })),
    ),
  },
  {
    path: '/n',
    room: 'n',
    screen: lazyPart(() =>
      import('#modules/investigation/web/investigation-list.screen.tsx').then((found) => ({
        default: found.InvestigationListScreen,
      })),
    ),
  },
  {
    path: '/n/$id',
    room: 'n',
    screen: lazyPart(() =>
      import('#modules/investigation/web/investigation.screen.tsx').then((found) => ({
        default: found.InvestigationScreen,
      })),
    ),
  },
  {
    path: '/v',
    room: 'v',
    screen: lazyPart(() =>
      import('#modules/evidence/web/evidence-list.screen.tsx').then((found) => ({ default: found.EvidenceListScreen })),
    ),
  },
  {
    path: '/v/$id',
    room: 'v',
    screen: lazyPart(() =>
      import('#modules/evidence/web/evidence.screen.tsx').then((found) => ({ default: found.EvidenceScreen })),
    ),
  },
  {
    path: '/o',
    room: 'o',
    screen: lazyPart(() =>
      import('#modules/operation/web/operation-list.screen.tsx').then((found) => ({
        default: found.OperationListScreen,
      })),
    ),
  },
  {
    path: '/o/$id',
    room: 'o',
    screen: lazyPart(() =>
      import('#modules/operation/web/operation.screen.tsx').then((found) => ({ default: found.OperationScreen })),
    ),
  },
  {
    path: '/w',
    room: 'w',
    screen: lazyPart(() =>
      import('#modules/placement/web/who-is-where.screen.tsx').then((found) => ({ default: found.WhoIsWhereScreen })),
    ),
  },
  {
    path: '/w/$id',
    room: 'w',
    screen: lazyPart(() =>
      import('#modules/placement/web/who-is-where.screen.tsx').then((found) => ({ default: found.WhoIsWhereScreen })),
    ),
  },
  {
    path: '/s',
    room: 's',
    screen: lazyPart(() =>
      import('#modules/facility/web/homes.screen.tsx').then((found) => ({ default: found.HomesScreen })),
    ),
  },
  {
    path: '/s/$id',
    room: 's',
    screen: lazyPart(() => import('./home/home-page.screen.tsx').then((found) => ({ default: found.HomePageScreen }))),
  },
  {
    path: '/u',
    room: 'u',
    screen: lazyPart(() =>
      import('#modules/placement/web/visits.screen.tsx').then((found) => ({ default: found.VisitsScreen })),
    ),
  },
  {
    path: '/u/$id',
    room: 'u',
    screen: lazyPart(() =>
      import('#modules/placement/web/visits.screen.tsx').then((found) => ({ default: found.VisitsScreen })),
    ),
  },
  { path: '/h', room: 'h', screen: SCHOOLING },
  { path: '/h/$id', room: 'h', screen: SCHOOLING },
  { path: '/z', room: 'z', screen: WAY_HOME },
  { path: '/z/$id', room: 'z', screen: WAY_HOME },
  {
    path: '/f/$id',
    room: 't',
    screen: lazyPart(() =>
      import('#modules/follow-up/web/follow-up.screen.tsx').then((found) => ({ default: found.FollowUpScreen })),
    ),
  },
  {
    path: '/l',
    room: 'l',
    screen: lazyPart(() =>
      import('./court/court-room.screen.tsx').then((found) => ({ default: found.CourtRoomScreen })),
    ),
  },
  {
    path: '/l/$id',
    room: 'l',
    screen: lazyPart(() =>
      import('./court/court-room.screen.tsx').then((found) => ({ default: found.CourtRoomScreen })),
    ),
  },
  {
    path: '/k/$id',
    room: 'k',
    screen: lazyPart(() =>
      import('#modules/clock/web/clocks.screen.tsx').then((found) => ({ default: found.ClocksScreen })),
    ),
  },
  {
    path: '/k',
    room: 'k',
    screen: lazyPart(() =>
      import('#modules/clock/web/clocks.screen.tsx').then((found) => ({ default: found.ClocksScreen })),
    ),
  },
  {
    path: '/q',
    room: 'q',
    screen: lazyPart(() =>
      import('./figures/figures-room.screen.tsx').then((found) => ({ default: found.FiguresRoomScreen })),
    ),
  },
  {
    path: '/d',
    room: 'd',
    screen: lazyPart(() =>
      import('#modules/data-quality/web/data-quality.screen.tsx').then((found) => ({
        default: found.DataQualityScreen,
      })),
    ),
  },
  {
    path: '/t',
    room: 't',
    screen: lazyPart(() =>
      import('#modules/task/web/today.screen.tsx').then((found) => ({ default: found.TodayScreen })),
    ),
  },
  {
    path: '/c',
    room: 'c',
    screen: lazyPart(() =>
      import('#modules/case-file/web/case-file-list.screen.tsx').then((found) => ({
        default: found.CaseFileListScreen,
      })),
    ),
  },
  {
    path: '/c/$id',
    room: 'c',
    screen: lazyPart(() =>
      import('#modules/case-file/web/case-file.screen.tsx').then((found) => ({ default: found.CaseFileScreen })),
    ),
  },
  {
    path: '/j',
    room: 'j',
    screen: lazyPart(() =>
      import('#modules/journal/web/journal.screen.tsx').then((found) => ({ default: found.JournalScreen })),
    ),
  },
  {
    path: '/y',
    room: 'y',
    screen: lazyPart(() =>
      import('#platform/web/sign-in/my-sign-in.screen.tsx').then((found) => ({ default: found.MySignInScreen })),
    ),
  },
  {
    path: '/r',
    room: 'r',
    screen: lazyPart(() =>
      import('./protection/protection.screen.tsx').then((found) => ({ default: found.ProtectionScreen })),
    ),
  },
  {
    path: '/r/$id',
    room: 'r',
    screen: lazyPart(() =>
      import('./protection/protection.screen.tsx').then((found) => ({ default: found.ProtectionScreen })),
    ),
  },
  {
    path: '/na',
    room: 'na',
    screen: lazyPart(() =>
      import('#modules/attention/web/attention.screen.tsx').then((found) => ({ default: found.AttentionScreen })),
    ),
  },
  ...CARE_ROUTES,
  ...OUTREACH_ROUTES,
  ...PARTNER_ROUTES,
  ...TELL_ROUTES,
  ...GIFT_ROUTES,
];
