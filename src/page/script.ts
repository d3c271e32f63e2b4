/**
 * The script of the page. It is text, because it runs on the page and not here. It chooses facts, hides the columns and rows
 * in which none is left, leads to the first that is, opens what is folded before it is printed, shows which words a fact rests
 * on, and brings what has the focus in a table wholly into sight; all else works without it. In a page it must have no `</`.
 */
export const SCRIPT = `(()=>{"use strict";
const d=document,$=(s,e=d)=>[...e.querySelectorAll(s)],by=id=>d.getElementById(id);
const form=by("_filters"),out=form.querySelector("output"),[go,again]=$("button",form);
const facts=$(".f[data-a]"),rows=$("table tbody"),tables=$(".t");
const isGap=e=>e.classList.contains("gap"),words=e=>e.textContent.toLowerCase();
let timer,first;
const has=(e,k,v)=>v===""||(e.dataset[k]||"").split(" ").includes(v);
function choose(){
const v=Object.fromEntries(new FormData(form)),q=v.q.trim().toLowerCase();
const all=!q&&!v.a&&!v.t&&!v.s&&!v.c;
let n=0,m=0,k=0;
const fits=new Set();first=undefined;
for(const f of facts){
if(isGap(f))continue;
const is=all||has(f,"t",v.t)&&has(f,"s",v.s)&&has(f,"c",v.c)&&(!q||words(f).includes(q)),own=is&&has(f,"a",v.a);
if(is)fits.add(f);
f.hidden=!own;m++;if(own){n++;first??=f}}
for(const f of facts)if(isGap(f))f.hidden=!(all||has(f,"a",v.a)&&(!q&&!v.t&&!v.s&&!v.c||f.dataset.o.split(" ").some(id=>fits.has(by(id)?.closest(".f")))));
if(!n&&q)for(const e of $("main :is(p,h3,h4,li,td)"))if(!e.closest(".t,.f")&&!e.querySelector("p,li,.f")&&words(e).includes(q)){k++;first??=e}
for(const r of rows){if(!r.querySelector(".f"))continue;r.hidden=!all&&!r.querySelector(".f:not([hidden])")}
for(const t of tables){t.hidden=!all&&!t.querySelector("tbody:not([hidden]) .f:not([hidden])");columns(t,all)}
if(all&&d.activeElement===again)$("summary",form)[0].focus();
again.hidden=all;go.hidden=!first||all;
out.textContent=all?"":out.dataset.words.replace("{shown}",n).replace("{all}",m)+(k?out.dataset.besides.replace("{shown}",k):"");
}
function columns(t,all){
const heads=$("thead tr:last-child th",t),cells=$("tbody tr",t).map(r=>[...r.children]).filter(c=>c[0]?.tagName==="TD");
if(!heads.length){for(const [c] of cells)c.parentNode.hidden=!all&&!c.querySelector(".f:not([hidden])");return}
const on=heads.map((h,i)=>all||cells.some(c=>c[i]?.querySelector(".f:not([hidden])")));
heads.forEach((h,i)=>{h.hidden=!on[i];for(const c of cells)if(c[i])c[i].hidden=!on[i]});
let at=0;
for(const s of $("thead tr:first-child th[colspan]",t)){
const size=+(s.dataset.n??=s.colSpan),left=on.slice(at,at+=size).filter(Boolean).length;
s.hidden=!left;if(left)s.colSpan=left}
for(const r of $("th.r",t))r.colSpan=Math.max(1,on.filter(Boolean).length);
}
form.hidden=false;
form.addEventListener("input",()=>{clearTimeout(timer);timer=setTimeout(choose,120)});
form.addEventListener("reset",()=>setTimeout(choose));
form.addEventListener("submit",e=>{
e.preventDefault();clearTimeout(timer);choose();
if(go.hidden)return;
light();form.querySelector("details").open=false;
for(let e=first.closest("details");e;e=e.parentNode.closest("details"))e.open=true;
first.tabIndex=-1;first.scrollIntoView();first.focus({preventScroll:true});lit.push(first);first.classList.add("lit")});
let lit=[];
function light(id){
for(const e of lit)e.classList.remove("lit");lit=[];
if(!id)return;
const add=e=>{e.classList.add("lit");lit.push(e)};
const from=by(id);if(!from)return;
if(id.startsWith("_m")&&from.tagName==="I"){
const w=d.createTreeWalker(from.closest(".text"),1);
w.currentNode=from;
for(let e=w.nextNode();e;e=w.nextNode()){if(e.dataset.m?.split(" ").includes(id)){add(e);break}if(e.classList.contains("m"))add(e)}}
else add(from);
}
function over(e){
const a=e.target.closest?.("a[href^='#']"),id=a&&decodeURIComponent(a.getAttribute("href").slice(1));
if(id)light(id);
}
d.addEventListener("mouseover",over);
d.addEventListener("focusin",over);
d.addEventListener("focusin",e=>{if(e.target.matches(".x a"))e.target.scrollIntoView({block:"nearest",inline:"nearest"})});
function arrive(){
const id=decodeURIComponent(location.hash.slice(1)),e=id&&by(id);
if(!e)return;
if(e.closest("[hidden]")){form.reset();choose();e.scrollIntoView()}
light(id);
}
addEventListener("hashchange",arrive);arrive();
let shut=[];
addEventListener("beforeprint",()=>{shut=$("details:not([open])");for(const e of shut)e.open=true});
addEventListener("afterprint",()=>{for(const e of shut)e.open=false});
})();`;
