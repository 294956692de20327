import { createHash } from 'node:crypto';
import { ours } from './markup.ts';

/**
 * *Leave this page*: the address it leads to takes the place of ours in the history, and three times Shift does the same as a
 * tap. It stands in the page and is known by its hash: no second request, and it runs where the link itself already works.
 */
const SCRIPT = `(()=>{const a=document.getElementById('leave');if(!a)return;let n=0,t;
const go=e=>{e&&e.preventDefault();document.documentElement.hidden=true;location.replace(a.href)};
a.addEventListener('click',go);
document.addEventListener('keyup',e=>{if(e.key!=='Shift'){n=0;return}clearTimeout(t);t=setTimeout(()=>{n=0},2000);if(++n>2)go()})})()`;

export const LEAVE_SCRIPT_HASH = createHash('sha256').update(SCRIPT).digest('base64');
export const LEAVE_SCRIPT = ours(`<script>${SCRIPT}</script>`);
