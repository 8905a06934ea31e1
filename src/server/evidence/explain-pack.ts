import type { Release } from '../releases/release-repository.ts';

const files = `registry.json          what was published: the registry JSON, byte for byte
                       ce qui a été publié : le registre JSON, octet pour octet
manifest.jws           the signed statement about it: release, size, SHA-256, place in the audit chain
                       la déclaration signée : version, taille, SHA-256, place dans la chaîne d'audit
previous.manifest.jws  the same for the release before (not in the pack of release 1)
                       la même pour la version précédente (absente du dossier de la version 1)
keys.json              public keys of the installation, retired ones included
                       clés publiques de l'installation, y compris les anciennes
schema.json            JSON Schema 2020-12 of registry.json
                       schéma JSON 2020-12 de registry.json
policy/LOCALE.html     the cookies policy page as visitors saw it
                       la page de politique de cookies telle que vue par les visiteurs
notice/LOCALE.json     the banner as visitors saw it; notice/LOCALE/entries.json its details
                       le bandeau tel que vu par les visiteurs ; entries.json en est le détail
change.json            exactly what was approved; its SHA-256 is the content hash
                       exactement ce qui a été approuvé ; son SHA-256 est l'empreinte du contenu
decisions.json         who wrote, who judged, when, with which words, and what was set aside
                       qui a écrit, qui a jugé, quand, en quels termes, et ce qui a été écarté
difference.json        what differs from the release before
                       ce qui diffère de la version précédente
audit.json             every audit event about the change, with the hashes that chain them
                       chaque événement d'audit du changement, avec les empreintes qui les enchaînent
                       (reAnchors: where the chain was found broken, and who confirmed it)
                       (reAnchors : où la chaîne a été trouvée rompue, et qui l'a constaté)
VERIFY.txt             how to verify all this without the product
                       comment vérifier le tout sans le produit
SHA256SUMS             SHA-256 of every file above
                       SHA-256 de chaque fichier ci-dessus
`;

const alone = `
NO SECOND PERSON: nobody approved this release; it was published without a second person.
SANS SECONDE PERSONNE : personne n'a approuvé cette version ; elle a été publiée sans seconde personne.
`;

/** `README.txt`: the index of the pack, in English and French. */
export function explainPack({ n, publishedAt, digest }: Release, noSecondPerson: boolean): string {
  return `Evidence of release ${n}, published ${publishedAt} (UTC)
Dossier de preuve de la version ${n}, publiée le ${publishedAt} (UTC)

${digest}
${noSecondPerson ? alone : ''}
${files}
The names in decisions.json are as the installation told them when the pack was made; the audit chain proves the ids beside
them, which never change. VERIFY.txt says what else is only told. The product shows what its owners declared; it is no legal
advice.
Les noms dans decisions.json sont tels que l'installation les a donnés à la date du dossier ; la chaîne d'audit prouve les
identifiants à côté, qui ne changent jamais. VERIFY.txt dit ce qui reste sans preuve. Le produit montre ce que ses
propriétaires ont déclaré ; ce n'est pas un avis juridique.
`;
}
