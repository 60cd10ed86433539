#Requires -Version 7
<#
.SYNOPSIS
  Opretter de to registreringer i Entra: »Lederhjælp« (appen) og »Lederhjælp opsætning« (kun IT).
.EXAMPLE
  ./registrer.ps1 -SiteUrl https://kommunen.sharepoint.com/sites/lederhjaelp -AppUrl https://lederhjaelp.kommunen.dk
#>
param(
  [Parameter(Mandatory)][ValidatePattern('^https://[^/]+\.sharepoint\.com/')][string]$SiteUrl,
  [Parameter(Mandatory)][ValidatePattern('^https://[^/]+(/.*[^/])?$')][string]$AppUrl
)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$appHost = ([uri]$AppUrl).Authority

# CLI for Microsoft 365 calls SharePoint by this name, whatever the tenant is called.
$sharePoint = 'https://microsoft.sharepoint-df.com'

Write-Host 'Opretter »Lederhjælp« …'
$app = m365 entra app add --name 'Lederhjælp' --platform spa `
  --redirectUris "$AppUrl/redirect.html,brk-multihub://$appHost" `
  --apisDelegated "$sharePoint/Sites.Selected" --output json | ConvertFrom-Json

Write-Host 'Giver »Lederhjælp« adgang til webstedet og kun det …'
m365 spo site apppermission add --siteUrl $SiteUrl --permission fullcontrol --appId $app.appId --appDisplayName 'Lederhjælp' | Out-Null

Write-Host 'Opretter »Lederhjælp opsætning« …'
$setup = m365 entra app add --name 'Lederhjælp opsætning' --platform publicClient `
  --redirectUris 'http://localhost' `
  --apisDelegated "$sharePoint/AllSites.FullControl" --output json | ConvertFrom-Json

Write-Host @"

Lejer (tenant):          $($app.tenantId)
Lederhjælp (client):     $($app.appId)
Lederhjælp opsætning:    $($setup.appId)

Giv samtykke ved at åbne begge adresser som administrator:
  https://login.microsoftonline.com/$($app.tenantId)/adminconsent?client_id=$($app.appId)
  https://login.microsoftonline.com/$($app.tenantId)/adminconsent?client_id=$($setup.appId)
"@
