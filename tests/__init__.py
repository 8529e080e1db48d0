"""The whole suite; every test runs with sockets refused."""
