import { build } from "esbuild"; import { gzipSync } from "node:zlib"; import { writeFileSync } from "node:fs";
const run = async (contents, from) => { const {outputFiles}=await build({stdin:{contents, resolveDir:process.cwd()+"/tests"},bundle:true,minify:true,format:"esm",platform:"browser",write:false,external:["zod","zod/*"]}); return outputFiles[0].text; };
const gz=(t)=>gzipSync(t,{level:9}).length;
for (const n of process.argv.slice(2)) { const [names,from="leader-calls"]=n.split("@"); const t=await run(`export { ${names} } from "${from}";`); console.log(n,t.length,gz(t)); writeFileSync(`/tmp/bundle-${names.split(",")[0]}.js`,t);
 if(names==="LeaderCallSchema"){ const cut=(re,w)=>console.log("  without",w,gz(t.replace(re,"")));
  cut(/label:"[^"]*",?/g,"labels"); cut(/,?origin:"[^"]*"/g,"origins"); cut(/definition:("[^"]*"|`[^`]*`)/g,"definitions"); cut(/\.describe\(("[^"]*"|'[^']*'|`[^`]*`)\)/g,"describe"); cut(/label:"[^"]*",?|,?origin:"[^"]*"|definition:("[^"]*"|`[^`]*`)/g,"label origin definition"); cut(/label:"[^"]*",?|,?origin:"[^"]*"|definition:("[^"]*"|`[^`]*`)|\.describe\(("[^"]*"|'[^']*'|`[^`]*`)\)|"[^"]{25,}"/g,"all text"); }
}
