# Nianbao as an image: API and site, worker and upkeep in one; the command decides (compose.yaml).
#   docker build -t nianbao .
#   docker run -p 4300:4300 -v nianbao-data:/data nianbao

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV CI=true DO_NOT_TRACK=1 TURBO_TELEMETRY_DISABLED=1 ASTRO_TELEMETRY_DISABLED=1
RUN npm install --global pnpm@12.21.0
# The manifests first: as long as they stay the same, the installed packages are taken from the cache.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/site/package.json apps/site/
COPY packages/checks/package.json packages/checks/
COPY packages/client/package.json packages/client/
COPY packages/parser/package.json packages/parser/
COPY packages/queue/package.json packages/queue/
COPY packages/render/package.json packages/render/
COPY packages/schema/package.json packages/schema/
COPY packages/store/package.json packages/store/
COPY bench/package.json bench/
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm -r --workspace-concurrency=1 run build
# What only builds and tests need stays behind.
RUN pnpm install --prod --frozen-lockfile --offline

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    ASTRO_TELEMETRY_DISABLED=1 \
    NIANBAO_DB=sqlite:/data/nianbao.sqlite \
    NIANBAO_SITE=/data/site \
    NIANBAO_HOST=0.0.0.0 \
    NIANBAO_PORT=4300
WORKDIR /app
COPY --from=build /app ./
# Its data, and the folder in which the site is built: Astro works inside its own package.
RUN install --directory --owner=node --group=node /data /app/apps/site/.astro
# Nothing that it runs is its own to change.
USER node
VOLUME /data
EXPOSE 4300
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "scripts/check-health.mjs"]
ENTRYPOINT ["node", "apps/cli/dist/bundle/main.js"]
CMD ["serve"]
