# Two stages: uv fetches what uv.lock names, and the model is trained; what runs has neither uv nor a compiler.
# Not built here: there is no Docker engine where this is written. It is linted (`make lint-deploy`) and said to be untested.
FROM python:3.11-slim-bookworm AS build
WORKDIR /app
ENV UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy RASA_TELEMETRY_ENABLED=false
RUN pip install --no-cache-dir "uv==0.9.*"
COPY pyproject.toml uv.lock .python-version ./
RUN uv sync --frozen --no-dev
COPY bot ./bot
COPY actions ./actions
COPY data ./data
COPY config.yml domain.yml endpoints.yml credentials.yml ./
COPY models/README.md ./models/README.md
RUN .venv/bin/python -m bot train && .venv/bin/python -m compileall -q bot actions

FROM python:3.11-slim-bookworm
RUN groupadd --system --gid 10001 stepwise \
    && useradd --system --uid 10001 --gid stepwise --no-create-home --shell /usr/sbin/nologin stepwise \
    && install --directory --owner=stepwise --group=stepwise --mode=0700 /app/var
WORKDIR /app
COPY --from=build /app /app
# All of /app belongs to root: the server can write to /app/var and /tmp alone, and the rest may be mounted read-only.
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    RASA_TELEMETRY_ENABLED=false \
    TF_CPP_MIN_LOG_LEVEL=3 \
    MPLCONFIGDIR=/tmp/matplotlib
USER 10001:10001
VOLUME ["/app/var"]
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/readyz', timeout=5)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["python", "-m", "bot"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
