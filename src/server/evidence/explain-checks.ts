/** Commands that need Node alone; `VERIFY.txt` carries them, and a spec runs them as they stand there. */
const node = {
  signature: `node -e 'const c=require("crypto"),f=require("fs"),[h,p,s]=f.readFileSync("manifest.jws","utf8").split("."),kid=JSON.parse(Buffer.from(h,"base64url")).kid,k=JSON.parse(f.readFileSync("keys.json")).keys.find(k=>k.kid===kid);console.log(c.verify(null,Buffer.from(h+"."+p),c.createPublicKey({key:k,format:"jwk"}),Buffer.from(s,"base64url"))?"signature ok":"SIGNATURE WRONG")'`,
  digest: `node -e 'const c=require("crypto"),f=require("fs"),m=JSON.parse(Buffer.from(f.readFileSync("manifest.jws","utf8").split(".")[1],"base64url")),b=f.readFileSync("registry.json");console.log(b.length===m.size&&c.createHash("sha256").update(b).digest("base64")===m.sha256?"registry ok":"REGISTRY WRONG")'`,
  content: `node -e 'const c=require("crypto"),f=require("fs"),d=JSON.parse(f.readFileSync("decisions.json")),h="sha256-"+c.createHash("sha256").update(f.readFileSync("change.json")).digest("base64");console.log(d.contentHash===h&&d.decisions.filter(x=>x.counted).every(x=>x.verdict==="approve"&&x.contentHash===h&&!d.contributors.some(p=>p.id===x.person.id))?"approvals ok":"APPROVALS WRONG")'`,
  pages: `node -e 'const c=require("crypto"),f=require("fs"),p=JSON.parse(JSON.parse(f.readFileSync("audit.json")).events.at(-1).payload),h=b=>"sha256-"+c.createHash("sha256").update(b).digest("base64");console.log(!p.artefacts?"pages not told":Object.entries(p.artefacts).every(([n,d])=>h(f.readFileSync(n))===d)?"pages ok":"PAGES WRONG")'`,
  difference: `node -e 'const c=require("crypto"),f=require("fs"),p=JSON.parse(JSON.parse(f.readFileSync("audit.json")).events.at(-1).payload),t=v=>v&&typeof v==="object"?Array.isArray(v)?"["+v.map(t)+"]":"{"+Object.keys(v).sort().map(k=>JSON.stringify(k)+":"+t(v[k]))+"}":JSON.stringify(v),d=JSON.parse(f.readFileSync("difference.json")).documents.map(({differences,...x})=>x);console.log(!p.difference?"difference not told":"sha256-"+c.createHash("sha256").update(t(d)).digest("base64")===p.difference?"difference ok":"DIFFERENCE WRONG")'`,
  decisions: `node -e 'const c=require("crypto"),f=require("fs"),e=JSON.parse(f.readFileSync("audit.json")).events,q=e.at(-1),d=JSON.parse(f.readFileSync("decisions.json")),h=b=>"sha256-"+c.createHash("sha256").update(b).digest("base64"),v=e.filter(x=>/approv|request-changes|reject/.test(x.action)),p=v.map(x=>JSON.parse(x.payload)),a=JSON.parse(q.payload).approvedBy||[];console.log(p.some(x=>!x.commentDigest)?"decisions not told":d.publishedAt===q.at&&d.publishedBy.id===q.actor&&d.approvedBy.join()===a.join()&&d.noSecondPerson===!a.length&&d.decisions.length===v.length&&d.decisions.every((x,i)=>x.person.id===v[i].actor&&x.verdict===p[i].verdict&&x.revision===p[i].revision&&x.contentHash===p[i].contentHash&&x.at===p[i].decidedAt&&h(x.comment)===p[i].commentDigest)?"decisions ok":"DECISIONS WRONG")'`,
  audit: `node -e 'const c=require("crypto"),f=require("fs"),a=JSON.parse(f.readFileSync("audit.json")),m=JSON.parse(Buffer.from(f.readFileSync("manifest.jws","utf8").split(".")[1],"base64url")),hash=e=>c.createHash("sha256").update("audit.v1\\0"+JSON.stringify({action:e.action,actor:e.actor,at:e.at,object:e.object,payload:e.payload,prev:e.prev,seq:e.seq})).digest("hex"),last=a.events.at(-1),p=JSON.parse(last.payload);console.log(a.events.every((e,i)=>hash(e)===e.hash&&(i===0||a.events[i-1].seq+1!==e.seq||a.events[i-1].hash===e.prev))&&(!p.history||p.history==="sha256-"+c.createHash("sha256").update(a.events.slice(0,-1).map(e=>e.hash).join("\\n")).digest("base64"))&&m.audit.size===last.seq&&m.audit.head==="sha256-"+Buffer.from(last.hash,"hex").toString("base64")?"audit ok":"AUDIT WRONG")'`,
};

/** The same signature with tools that most systems bring along. */
const shell = `KID=$(jq -rR 'split(".")[0] | gsub("-";"+") | gsub("_";"/") | @base64d | fromjson | .kid' manifest.jws)
X=$(jq -r --arg kid "$KID" '.keys[] | select(.kid == $kid) | .x' keys.json | tr '_-' '/+')
printf -- '-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEA%s=\\n-----END PUBLIC KEY-----\\n' "$X" > key.pem
cut -d. -f1,2 manifest.jws | tr -d '\\n' > signed.txt
printf '%s==' "$(cut -d. -f3 manifest.jws)" | tr '_-' '/+' | base64 -d > signature.bin
openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in signed.txt -sigfile signature.bin`;

const notProved = `"not told" means that an older version made the release, which told the audit chain less: then nothing proves that part.
« not told » : la version d'alors en disait moins à la chaîne d'audit ; rien ne prouve donc cette partie.

Not proved by anything here: the names of people. They are as the installation told them; the chain proves the ids beside
them. Title and description of the change, schema.json, README.txt and this file are only told, too.
Rien ici ne prouve les noms des personnes : ils sont tels que l'installation les a donnés ; la chaîne prouve les
identifiants à côté. Titre et description du changement, schema.json, README.txt et ce fichier sont aussi sans preuve.
`;

/** `VERIFY.txt`: how anybody checks the pack, in English and French. Commands are the indented lines. */
export const explainChecks = (): string => `How to verify this pack without the product that made it
Comment vérifier ce dossier sans le produit qui l'a créé

Unpack it, open a terminal in the folder, and run the indented lines. Node 20 or newer is enough for all but the first.
Décompressez-le, ouvrez un terminal dans le dossier et lancez les lignes en retrait. Node 20 ou plus récent suffit, sauf
pour la première.

1. Is every file as it was packed? (on macOS: shasum -a 256 --check SHA256SUMS)
   Chaque fichier est-il tel qu'il a été mis dans le dossier ?

    sha256sum --check SHA256SUMS

2. Did the installation sign the manifest? Compare keys.json with the one you know, e.g. /registry/v1/keys.json of the site.
   L'installation a-t-elle signé le manifeste ? Comparez keys.json avec celui que vous connaissez.

    ${node.signature}

   The same with openssl and jq / La même chose avec openssl et jq :

${shell.replaceAll(/^/gm, '    ')}

3. Is registry.json what was signed?
   registry.json est-il ce qui a été signé ?

    ${node.digest}

4. Is change.json what was approved, by people who did not write it?
   change.json est-il ce qui a été approuvé, par des personnes qui ne l'ont pas écrit ?

    ${node.content}

5. Do the audit events give their hashes, do they follow one another, does the last one name those before it (history), and
   does the signed manifest name the last one?
   Les événements d'audit donnent-ils leurs empreintes, se suivent-ils, le dernier nomme-t-il ceux d'avant (history), et le
   manifeste signé nomme-t-il le dernier ?

    ${node.audit}

6. The payload of the last audit event names the approvers (approvedBy), the content hash, and the digest of every file that
   visitors were served (artefacts). It is covered by the signature of step 2, through the checkpoint of step 5: nobody can
   add an approval afterwards. Are policy pages and banners the ones it names? And the documents in difference.json?
   Le contenu du dernier événement d'audit nomme les approbateurs (approvedBy), l'empreinte du contenu et celle de chaque
   fichier servi aux visiteurs (artefacts). La signature de l'étape 2 le couvre, par l'étape 5 : personne ne peut ajouter une
   approbation après coup. Les pages et bandeaux sont-ils ceux qu'il nomme ? Et les documents de difference.json ?

    ${node.pages}
    ${node.difference}

7. previousDigest in manifest.jws is the SHA-256 that previous.manifest.jws states for the release before.
   previousDigest dans manifest.jws est le SHA-256 que previous.manifest.jws donne pour la version précédente.

8. Are decisions.json and the audit events at one about who (by id) decided what, when, and in which words?
   decisions.json et les événements d'audit concordent-ils : qui (par identifiant) a décidé quoi, quand et en quels termes ?

    ${node.decisions}

${notProved}`;
