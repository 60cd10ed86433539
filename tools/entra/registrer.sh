#!/usr/bin/env bash
# The same as registrer.ps1, for a shell: ./registrer.sh https://kommunen.sharepoint.com/sites/lederhjaelp https://lederhjaelp.kommunen.dk
set -euo pipefail

site=${1:?Skriv webstedets adresse som det første}
app=${2:?Skriv appens adresse som det andet, uden skråstreg til sidst}
host=${app#https://}
host=${host%%/*}
# CLI for Microsoft 365 calls SharePoint by this name, whatever the tenant is called.
sharepoint=https://microsoft.sharepoint-df.com

field() { node -pe "JSON.parse(require('node:fs').readFileSync(0, 'utf8')).$1"; }

made=$(m365 entra app add --name 'Lederhjælp' --platform spa \
  --redirectUris "$app/redirect.html,brk-multihub://$host" \
  --apisDelegated "$sharepoint/Sites.Selected" --output json)
client=$(field appId <<<"$made")
tenant=$(field tenantId <<<"$made")

m365 spo site apppermission add --siteUrl "$site" --permission fullcontrol --appId "$client" --appDisplayName 'Lederhjælp' >/dev/null

made=$(m365 entra app add --name 'Lederhjælp opsætning' --platform publicClient \
  --redirectUris 'http://localhost' \
  --apisDelegated "$sharepoint/AllSites.FullControl" --output json)
setup=$(field appId <<<"$made")

cat <<END
Lejer (tenant):          $tenant
Lederhjælp (client):     $client
Lederhjælp opsætning:    $setup

Giv samtykke ved at åbne begge adresser som administrator:
  https://login.microsoftonline.com/$tenant/adminconsent?client_id=$client
  https://login.microsoftonline.com/$tenant/adminconsent?client_id=$setup
END
