/** The style of the page: no font, picture or colour comes from elsewhere. */
export const STYLE = `:root{color-scheme:light dark;--bg:#fff;--fg:#1b1b1b;--mu:#595959;--li:#d4d4d4;--ln:#0b57a4;--ca:#f6f6f4;--ma:#fff1b8;--ub:#b38600;--er:#a31515;--wa:#7a4b00;--lit:#ffd24d;--gap:#f3eaf6;--gl:#7b3b8c}
@media(prefers-color-scheme:dark){:root{--bg:#161616;--fg:#ececec;--mu:#b0b0b0;--li:#444;--ln:#8cc1ff;--ca:#202020;--ma:#3d3410;--ub:#d9a800;--er:#ff9c9c;--wa:#ffc46b;--lit:#7a5c00;--gap:#2c2130;--gl:#d9a3e8}}
*{box-sizing:border-box}
html{scroll-padding-top:3.2rem}
body{margin:0 auto;max-width:100rem;padding:0 1rem 4rem;background:var(--bg);color:var(--fg);font:1rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,h5{line-height:1.2;margin:1.2em 0 .4em;unicode-bidi:plaintext}
h1{font-size:1.7rem}h2{font-size:1.4rem;border-bottom:2px solid var(--li);padding-bottom:.2rem;margin-top:2.2em}main>:first-child>h2{margin-top:.7em}h3{font-size:1.2rem}h4{font-size:1.05rem}h5{font-size:.95rem}
a{color:var(--ln)}
p{margin:.25em 0;white-space:pre-line}
ul{margin:.2em 0;padding-left:1.1rem}
small{font-weight:400;color:var(--mu);font-size:.82rem}th small,.w small{display:block}
code{font-size:.85em;color:var(--mu)}
[hidden]{display:none!important}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.3rem;z-index:2}
:focus-visible{outline:3px solid var(--ln);outline-offset:2px}
header p{max-width:60rem}.up{float:inline-end;font-size:.85rem;margin:.5rem 0 0 1rem}nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;list-style:none;padding:0}
summary{cursor:pointer;color:var(--mu);font-size:.9rem}details{margin:.2em 0}
.min{display:inline-block;list-style:none;font-size:.8rem;color:var(--mu);margin-inline-end:.7em;position:relative;inset-inline-start:-1.1rem}
form{position:sticky;top:0;display:flex;flex-wrap:wrap;align-items:baseline;gap:.4rem 1rem;padding:.3rem 0;background:var(--bg);border-bottom:1px solid var(--li);z-index:2}form label{display:inline-block;margin:.2rem 1rem .2rem 0}
select,input,button{scroll-margin:8rem;font:inherit;color:inherit;background:var(--bg);border:1px solid var(--mu);border-radius:3px;max-width:14rem}
.seen p>a:not(.n),.c p>a:not(.n){color:inherit;text-decoration:underline dotted var(--ln)}.to{color:inherit}.to:not(:hover,:focus){text-decoration:none!important}.to .n{color:var(--ln)}.seen{columns:22rem;column-gap:2.5rem}.seen h3{margin-top:0;break-after:avoid}.seen section{margin-bottom:1.2rem}.seen :is(section,li){break-inside:avoid}.seen section>ul>li:first-child:not(:last-child){break-after:avoid}
.chain{list-style:none;padding:0;margin:.1rem 0;display:flex;flex-wrap:wrap;font-size:.85rem}.chain li+li::before{content:"→";content:"→"/"";padding:0 .5em}
.source,.cards,.b,.x,.many>.call{content-visibility:auto;contain-intrinsic-size:auto 100rem}.x{overflow-x:auto;contain-intrinsic-size:auto var(--z,5rem)}.z1{--z:10rem}.z2{--z:20rem}.z3{--z:40rem}.z4{--z:80rem}.z5{--z:160rem}.z6{--z:320rem}
.many :is(.b,.x){content-visibility:visible}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;border:1px solid var(--li);padding:.4rem .5rem;min-width:11.2rem}
thead th{background:var(--ca)}thead tr+tr th{box-shadow:0 -2px var(--li)}
tbody+tbody{border-top:3px double var(--mu)}
th.r{font-weight:400;background:var(--ca)}.r>.o{position:sticky;inset-inline-start:.5rem;max-width:calc(100vw - 3rem)}
.k{font-style:italic}.legend{color:var(--mu);font-size:.9rem}.source{margin:1.5rem 0 3rem}
td>.w{display:none;font-weight:600}td.no>.w{font-weight:400}
table.w td>.w{display:block}
h5.w{font-size:1rem;line-height:inherit;margin:0}
.f{border-inline-start:3px solid var(--li);padding-inline-start:.6rem;margin:.3rem 0 .7rem}
.mode-direct{border-inline-start:6px double var(--fg)}.mode-mixed{border-inline-start:4px dashed var(--fg)}
.n{font-size:.75rem;min-width:1.4em;display:inline-block;text-align:center;border:1px solid var(--mu);border-radius:1em;padding:0 .3em;text-decoration:none}
.s{display:inline-block;font-size:.8rem;font-weight:600;border:1px solid;border-radius:3px;padding:0 .3em}
.s.quoted::before{content:"❝ ";content:"❝ "/""}.s.denied::before{content:"✕ ";content:"✕ "/""}.s.denial::before{content:"⊘ ";content:"⊘ "/""}.s.own::before{content:"✎ ";content:"✎ "/""}.s.unsure::before{content:"≈ ";content:"≈ "/""}
.s.denied{color:var(--er)}.s:is(.denied,.denial){border-width:2px}.s.own{font-weight:400}.s.unsure{border-style:dashed}
.gap{border:2px dashed var(--gl);background:var(--gap);padding:.3rem .6rem}.gap.unknown{border-style:dotted;background:none}
.no{color:var(--mu);font-size:.8rem}.no::before{content:"– ";content:"– "/""}.no.unknown{font-style:italic;background:repeating-linear-gradient(-45deg,transparent 0 9px,var(--ca) 9px 12px)}.no.unknown::before{content:"? ";content:"? "/""}
.s.gone{color:var(--gl);border:0;padding:0}.s.gone::before{content:"∅ ";content:"∅ "/""}.unknown .s.gone::before{content:"∅? ";content:"∅? "/""}
.c{font-size:.9rem;border-inline-start:3px dotted var(--mu);padding-inline-start:.5rem;margin:.2rem 0 .8rem .6rem}ul.c{padding-inline-start:1.4rem}
.p{font-family:Georgia,serif;font-style:italic}.p:dir(rtl){font-style:normal}.y{font:400 1.35em/1 system-ui,sans-serif;margin-inline:.05em .12em}.y:last-child{margin-inline:.12em .05em}
.e{font-size:.88rem;list-style:none;margin-inline-start:-1.1rem}.l{color:var(--mu);font-size:.8rem}.d{display:none}
.u::before{content:"[" attr(data-c) "]";font:.75em monospace;border:1px solid var(--er);color:var(--er)}
.g{border-inline-start:4px solid var(--mu);padding-inline-start:.5rem}.g.error{border-color:var(--er)}.g.error b{color:var(--er)}.g.warning{border-style:dashed;border-color:var(--wa)}.g.warning b{color:var(--wa)}
td.bad .p{text-decoration:underline wavy var(--er)}
.text{border:1px solid var(--li);padding:.5rem 1rem;max-width:46rem;font-family:Georgia,serif;line-height:2.1}
.text p{white-space:pre-wrap;margin:0;unicode-bidi:plaintext;text-align:start;content-visibility:auto;contain-intrinsic-size:auto 8rem}
.text a{color:inherit;text-decoration:none}
.text .m{background:var(--ma);text-decoration:underline 2px var(--ub);text-underline-offset:3px}
.d2{padding-bottom:4px;box-shadow:inset 0 -2px var(--ub)}
.d3{padding-bottom:7px;box-shadow:inset 0 -2px var(--ub),inset 0 -4px var(--ma),inset 0 -6px var(--ub)}
.d4{padding-bottom:8px;box-shadow:inset 0 -6px var(--ub)}
.text q{font-style:italic;font-weight:600;quotes:none}.text q:is(:lang(ar),:lang(he),:lang(fa),:lang(ur)){font-style:normal}
.v{border-bottom:1px dotted var(--mu)}
.text i{font-style:normal}.text i:target+.m,.lit,:target{background:var(--lit)}
.text i:target::before{content:"▶";content:"▶"/""}
.bad+.m{box-shadow:inset 0 -3px var(--er)}
sup{unicode-bidi:isolate;user-select:none;line-height:0;font:.65rem system-ui}sup a{padding:0 .15em;text-decoration:underline}
.map{width:100%;border:1px solid var(--li)}.map rect{fill:var(--ub)}.map a:hover rect,.map a:focus rect{fill:var(--ln)}.map path{stroke:var(--fg);fill:none}
.marks{font-size:.88rem}
.time{list-style:none;padding:0}.time li{display:grid;grid-template-columns:min(26rem,50%) minmax(0,1fr);gap:1rem;border-bottom:1px solid var(--li);padding:.2rem 0;font-size:.9rem;align-items:center}
.time span>b{font-weight:400;border:1px solid var(--mu);border-radius:3px;padding:0 .3em;font-size:.8rem;white-space:nowrap}.time .call span>b{font-weight:700}.time svg{width:100%;height:14px}.time rect,.time path{fill:var(--mu)}.time .axis,.time .day{stroke:var(--li);fill:none}.time .day{stroke:var(--er);vector-effect:non-scaling-stroke}.time .call rect,.time .call path{fill:var(--er)}.time .said-of-the-call rect{fill:var(--wa)}.time .told rect{fill:var(--ln)}.time .unsure rect{fill:none;stroke:currentColor;stroke-width:2;stroke-dasharray:6 4;vector-effect:non-scaling-stroke}
.scale>span{display:flex;justify-content:space-between;gap:1rem;color:var(--mu)}
.cards{list-style:none;padding:0}.cards ul{list-style:disc}#_actors+ul,#_topics+ul{columns:26rem;column-gap:2rem}.cards .f{border:0;padding:0}.cards>li{break-inside:avoid;margin:0 0 1rem;padding:.3rem .6rem;border-inline-start:3px solid var(--li)}
@media print,(min-width:46.01rem){table:not(.names) td,thead th{width:50rem}.names td:last-child{width:60%}}
form:not([hidden])~main{--bar:2.3rem}
@media screen and (min-width:46.01rem) and (min-height:30rem){.x{overflow:var(--o,auto);max-height:var(--h,calc(100vh - 4rem));background:var(--b,linear-gradient(#0000,var(--bg) 70%) 0 100%/100% 2rem no-repeat local,linear-gradient(90deg,#0000,var(--bg) 70%) 100% 0/2rem 100% no-repeat local,linear-gradient(#0000,var(--mu)) 0 100%/100% .5rem no-repeat,linear-gradient(90deg,#0000,var(--mu)) 100% 0/.5rem 100% no-repeat)}thead{position:sticky;top:var(--t,-1px);z-index:1}thead th{outline:1px solid var(--li)}.x :is(.f,a){scroll-margin-top:13rem}.few :is(.f,a){scroll-margin-top:10rem}.few{--o:visible;--h:none;--b:none;--t:var(--bar,0)}}
@media screen and (min-width:48rem){.four{--o:visible;--h:none;--b:none;--t:var(--bar,0)}}
@media screen and (min-width:64rem){.some{--o:visible;--h:none;--b:none;--t:var(--bar,0)}}
@media screen and (max-width:46rem){.x{overflow:visible;contain-intrinsic-size:auto calc(2*var(--z,5rem))}table,tbody,tr,td,th{display:block;min-width:0;border:0;padding:.2rem 0}thead{display:none}td.above{display:none}td>.w{display:block}td.no>.w{display:inline}tbody{padding:.4rem 0}.time li{grid-template-columns:1fr;gap:.2rem}form{position:static}}
@page{margin:14mm 12mm 16mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
@media print{html{font-size:9.5pt}body{max-width:none;padding:0 .4rem;background:#fff;color:#000}form,.skip,.up,nav{display:none!important}.d{display:inline}details::details-content{content-visibility:visible;display:block}.many>.call,.source,.cards,.b,.f,.x,.text p{content-visibility:visible;overflow:visible}a{color:inherit!important}a:not(.m){text-decoration:none!important}.n{color:inherit!important}.x:not(.few) :is(table,tbody,tr,td,th){display:block;width:auto}.x:not(.few) :is(thead,.above){display:none}.x:not(.few) td>.w{display:block}.x:not(.few) td.no>.w{display:inline}h2,h3,h4,.w,.r,.legend:has(+*){break-after:avoid}h2,h3,h4,.c,.r,.time li{break-inside:avoid}.scale{break-before:avoid}.x+.legend{break-before:avoid}th,td{min-width:0}.f,.w,.legend{break-inside:avoid-page}h4{padding-top:3px}.seen li:has(li){break-inside:auto}p:has(+ul){break-after:avoid}.few .f:where(:not(.gap)),.seen section:nth-child(n+3){break-inside:auto}}
@media print{.names td .f{break-inside:avoid}#_actors+ul,#_topics+ul{columns:20rem}li:last-child,section:last-child,.source:last-child{margin-bottom:0}.call~.call :is(details,h3+p).legend{display:none}.d2,.d3,.d4{box-shadow:none;padding-bottom:3px;border-bottom:2px solid var(--ub)}.d3{border-bottom:5px double var(--ub)}.d4{border-width:6px}.v{border-bottom-width:2px}}`;
