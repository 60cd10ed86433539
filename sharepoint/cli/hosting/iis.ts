import { escapeXml } from '#provisioning/schema/xml.ts';
import { headersOfAll, isHashed } from './response-headers.ts';

/** IIS knows no patterns for paths without an added module, so every hashed file has its own lines. */
const lasting = (file: string): string => `  <location path="${escapeXml(file)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`;

/** `web.config` for IIS 10, without added modules. Headers of the server around it that would harm are taken off. */
export function webConfig(siteUrl: string, files: readonly string[]): string {
  const headers = Object.entries(headersOfAll(siteUrl)).map(
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${escapeXml(value)}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
        <remove name="Cross-Origin-Opener-Policy" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${files.filter(isHashed).sort().map(lasting).join('\n')}
</configuration>
`;
}
