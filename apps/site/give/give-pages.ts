import type { Page, Taker } from '../page.ts';
import { givePage } from './give-page.ts';
import { hookTaker } from './hook.ts';
import { monthTaker } from './month-taker.ts';
import { orderPage } from './order-page.ts';
import { payPage } from './pay-page.ts';
import { orderTaker } from './take-order.ts';

export const GIVE_PAGES: readonly Page[] = [givePage, payPage, orderPage];
export const GIVE_TAKERS: readonly Taker[] = [orderTaker, monthTaker, hookTaker];
