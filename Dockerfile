# The site behind a proxy that speaks HTTPS:
#   docker build --build-arg HOST=docs.example.com -t signpost . && docker run --rm -p 8080:8080 signpost
FROM node:24-bookworm-slim AS build
# HOST is the name by which readers reach the server. SITE and CONTACT are those of npm run build.
ARG HOST=localhost
ARG SITE=""
ARG CONTACT=""
WORKDIR /signpost
# Packages change less often than pages do.
COPY package.json package-lock.json ./
COPY scripts/node/package.json scripts/node/
RUN npm ci --include=dev --loglevel=error
COPY . .
RUN npm run build
RUN npm run headers -- --for nginx --host "$HOST" --http 8080 --root /usr/share/nginx/html --to default.conf

# It runs without rights and writes to /tmp only: docker run --read-only --tmpfs /tmp works too.
FROM nginxinc/nginx-unprivileged:stable
COPY --from=build /signpost/default.conf /etc/nginx/conf.d/default.conf
COPY --from=build /signpost/dist /usr/share/nginx/html
EXPOSE 8080
