import { askAgain, forAYear, headersOfAll } from './response-headers.ts';

/**
 * An example for nginx. A `location` with headers of its own would lose those of the server, so what differs is a
 * variable.
 */
export function nginxExample(siteUrl: string): string {
  const headers = Object.entries(headersOfAll(siteUrl)).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# Eksempel. Ret server_name, certifikat og root.
map $uri $lederhjaelp_cache {
    default "${askAgain}";
    "~\\.[0-9a-f]{8}\\.(js|css)$" "${forAYear}";
}

server {
    listen 443 ssl;
    server_name lederhjaelp.kommune.example;
    ssl_certificate     /etc/nginx/certs/lederhjaelp.pem;
    ssl_certificate_key /etc/nginx/certs/lederhjaelp.key;

    root /var/www/lederhjaelp;
    index index.html;
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json;
    server_tokens off;

${headers.join('\n')}
    add_header Cache-Control $lederhjaelp_cache always;

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}
